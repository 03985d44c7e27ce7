package app.zaguan.sample;

/** Who can sign in to the sample world, and where. */
final class SamplePeople {

  static final String PASSWORD = "paseo-maritimo-25";

  private SamplePeople() {}

  static String table() {
    return """

    Everyone's password is %s

      staff    /sign-in              ana@levante.example       Ferretería Levante, owner
                                     bru@levante.example       Ferretería Levante, sales
                                     marta@alameda.example     Gestoría Alameda
                                     luis@cervantes.example    Librería Cervantes
                                     operator@zaguan.example   the installation's operator
      portal   /p/levante/sign-in    carmen@turia.example      Construcciones Turia
                                     pau@albufera.example      Reformas Albufera
                                     iker@nervion.example      Tornillería Nervión
    """
        .formatted(PASSWORD);
  }
}
