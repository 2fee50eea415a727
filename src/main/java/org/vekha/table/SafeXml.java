package org.vekha.table;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML that strangers wrote: no document types, nothing from outside.
 */
final class SafeXml {

	private SafeXml() {
	}

	static XMLStreamReader read(InputStream content) throws XMLStreamException {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException(systemId);
		});
		return factory.createXMLStreamReader(content);
	}

	/** Goes on to the next start of an element, if there is one. */
	static boolean nextElement(XMLStreamReader xml) throws XMLStreamException {
		while (xml.hasNext()) {
			if (xml.next() == XMLStreamConstants.START_ELEMENT) {
				return true;
			}
		}
		return false;
	}

	/** Goes on to the end of the element that has just begun. */
	static void skip(XMLStreamReader xml) throws XMLStreamException {
		int open = 1;
		while (open > 0) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				open++;
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				open--;
			}
		}
	}

	/** An attribute whatever its namespace is, or {@code null}. */
	static String attribute(XMLStreamReader xml, String name) {
		for (int index = 0; index < xml.getAttributeCount(); index++) {
			if (xml.getAttributeLocalName(index).equals(name)) {
				return xml.getAttributeValue(index);
			}
		}
		return null;
	}

}
