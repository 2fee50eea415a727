package org.vekha.process.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads the elements of a model or form without trusting it.
 */
public final class XmlElements {

	private XmlElements() {
	}

	/**
	 * All elements; none where the text cannot be read, which the engine reports itself.
	 */
	public static List<Element> of(byte[] xml) {
		try {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			return elements(builder.parse(new ByteArrayInputStream(xml)).getElementsByTagNameNS("*", "*"));
		}
		catch (SAXException ex) {
			return List.of();
		}
		catch (IOException | ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** All elements inside another. */
	public static List<Element> below(Element element) {
		return elements(element.getElementsByTagNameNS("*", "*"));
	}

	private static List<Element> elements(NodeList nodes) {
		return IntStream.range(0, nodes.getLength()).mapToObj(index -> (Element) nodes.item(index)).toList();
	}

	/** The id of the element, or of the nearest one around it that has one. */
	static String nearestId(Element element) {
		for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
			if (around.hasAttribute("id")) {
				return around.getAttribute("id");
			}
		}
		return "";
	}

}
