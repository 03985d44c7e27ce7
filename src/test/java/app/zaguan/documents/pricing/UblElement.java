package app.zaguan.documents.pricing;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** An element of a UBL document and its children, by their names without prefix. */
record UblElement(Element element) {

  /** The root of a document. One that has a DTD is not read at all. */
  static UblElement read(InputStream xml) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return new UblElement(builder.parse(xml).getDocumentElement());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  String name() {
    return element.getLocalName();
  }

  List<UblElement> all(String name) {
    return children().filter(it -> it.name().equals(name)).toList();
  }

  /** The first element at the end of a path of names. */
  Optional<UblElement> at(String... path) {
    var here = Optional.of(this);
    for (var name : path) {
      here = here.flatMap(it -> it.all(name).stream().findFirst());
    }
    return here;
  }

  Optional<String> text(String... path) {
    return at(path).map(it -> it.element.getTextContent().strip());
  }

  Optional<BigDecimal> number(String... path) {
    return text(path).map(BigDecimal::new);
  }

  String attribute(String name) {
    return element.getAttribute(name);
  }

  private Stream<UblElement> children() {
    var nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(it -> new UblElement((Element) it));
  }
}
