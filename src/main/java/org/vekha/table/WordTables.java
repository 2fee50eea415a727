package org.vekha.table;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.vekha.shared.RuleViolation;

/**
 * Reads the body of a Word document from its beginning to its end. What is wrapped around
 * text, rows and cells (revisions, links, content controls) is looked through.
 */
final class WordTables {

	/** Deleted, moved away, a picture's second version, or how things looked before. */
	private static final Set<String> SKIPPED = Set.of("moveFrom", "Fallback", "pPrChange", "rPrChange", "tblPrChange",
			"trPrChange", "tcPrChange", "sectPr", "tblGrid", "sdtPr", "sdtEndPr", "instrText", "delText", "rt");

	private final XMLStreamReader xml;

	private final WordBody body;

	private WordTables(XMLStreamReader xml, WordBody body) {
		this.xml = xml;
		this.body = body;
	}

	static List<Table> read(TableFile file, Bounds bounds) {
		try (var office = OfficeFile.open(file)) {
			var part = office.main("wordprocessingml.document.main+xml").orElseThrow(IOException::new);
			var body = new WordBody(file, bounds, WordNumbering.of(office));
			try (var content = office.part(part)) {
				new WordTables(SafeXml.read(content), body).read();
			}
			return body.tables();
		}
		catch (RuleViolation ex) {
			throw ex;
		}
		catch (IOException | XMLStreamException | RuntimeException ex) {
			throw TableRefused.damaged(file, ex);
		}
	}

	private void read() throws XMLStreamException {
		while (this.xml.hasNext()) {
			int event = this.xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				start(this.xml.getLocalName());
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				end(this.xml.getLocalName());
			}
		}
	}

	private void start(String name) throws XMLStreamException {
		if (SKIPPED.contains(name)) {
			SafeXml.skip(this.xml);
			return;
		}
		switch (name) {
			case "tbl" -> this.body.startTable();
			case "trPr" -> readRowProperties();
			case "tr" -> this.body.startRow();
			case "tc" -> this.body.startCell();
			case "tcPr" -> readCellProperties();
			case "p" -> startParagraph();
			case "pPr" -> readParagraphProperties();
			case "r" -> this.body.startRun();
			case "rPr" -> readRunProperties();
			case "t" -> readText();
			case "tab", "ptab" -> this.body.text("\t");
			case "br", "cr" -> this.body.text("\n");
			case "noBreakHyphen" -> this.body.text("-");
			case "del" -> SafeXml.skip(this.xml);
			default -> {
			}
		}
	}

	private void end(String name) {
		switch (name) {
			case "tbl" -> this.body.endTable();
			case "tr" -> this.body.endRow();
			case "tc" -> this.body.endCell();
			case "p" -> endParagraph();
			default -> {
			}
		}
	}

	/** Drawings have paragraphs of their own, which Word's text does not. */
	private boolean isWord() {
		var namespace = this.xml.getNamespaceURI();
		return namespace != null && namespace.contains("wordprocessingml");
	}

	private void startParagraph() {
		if (isWord()) {
			this.body.startParagraph();
		}
	}

	private void endParagraph() {
		if (isWord()) {
			this.body.endParagraph();
		}
	}

	private void readText() throws XMLStreamException {
		var namespace = this.xml.getNamespaceURI();
		if (isWord() || (namespace != null && namespace.endsWith("/math"))) {
			while (this.xml.next() != XMLStreamConstants.END_ELEMENT) {
				if (this.xml.isCharacters()) {
					this.body.text(this.xml.getText());
				}
			}
		}
	}

	private void readRowProperties() throws XMLStreamException {
		properties("trPr", (name, value) -> {
			switch (name) {
				case "gridBefore" -> this.body.skipColumns(columns(value, 0));
				case "del" -> this.body.deleteRow();
				default -> {
				}
			}
		});
	}

	private void readCellProperties() throws XMLStreamException {
		properties("tcPr", (name, value) -> {
			switch (name) {
				case "gridSpan" -> this.body.widenCell(columns(value, 1));
				case "vMerge" -> this.body.mergeDown(value == null || value.equals("continue"));
				case "hMerge" -> this.body.mergeRight(value == null || value.equals("continue"));
				default -> {
				}
			}
		});
	}

	/** A number too long to be read is not a small one. */
	private static int columns(String value, int otherwise) {
		return (value != null && value.matches("\\d{7,}")) ? Integer.MAX_VALUE : WordNumbering.number(value, otherwise);
	}

	private void readParagraphProperties() throws XMLStreamException {
		properties("pPr", (name, value) -> {
			switch (name) {
				case "pStyle" -> this.body.style(value);
				case "numId" -> this.body.numbering(value);
				case "ilvl" -> this.body.level(value);
				default -> {
				}
			}
		});
	}

	private void readRunProperties() throws XMLStreamException {
		properties("rPr", (name, value) -> {
			var on = value == null || !Set.of("0", "false", "off").contains(value);
			switch (name) {
				case "b" -> this.body.bold(on);
				case "vanish" -> this.body.hide(on);
				default -> {
				}
			}
		});
	}

	/** Hands over the properties, all inside the element that has just begun. */
	private void properties(String element, PropertySink sink) throws XMLStreamException {
		while (!(this.xml.next() == XMLStreamConstants.END_ELEMENT && this.xml.getLocalName().equals(element))) {
			if (this.xml.isStartElement()) {
				var name = this.xml.getLocalName();
				if (SKIPPED.contains(name) || (name.equals("rPr") && !element.equals(name))) {
					SafeXml.skip(this.xml);
				}
				else {
					sink.take(name, SafeXml.attribute(this.xml, "val"));
				}
			}
		}
	}

	private interface PropertySink {

		void take(String name, String value);

	}

}
