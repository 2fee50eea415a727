package org.vekha.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

/**
 * The parts of a Word or Excel file, found by their content types.
 */
final class OfficeFile implements AutoCloseable {

	private static final String CONTENT_TYPES = "[Content_Types].xml";

	/** What the package itself refers to. */
	private static final String RELATIONSHIPS = "_rels/.rels";

	/** How the relationship to the main part ends, in both kinds of OOXML. */
	private static final String MAIN = "/officeDocument";

	private final ZipFile zip;

	private final Map<String, String> types = new HashMap<>();

	private OfficeFile(ZipFile zip) {
		this.zip = zip;
	}

	static OfficeFile open(TableFile file) throws IOException {
		var zip = new ZipFile(file.content().toFile());
		try {
			var office = new OfficeFile(zip);
			office.readTypes();
			return office;
		}
		catch (IOException | RuntimeException ex) {
			zip.close();
			throw ex;
		}
	}

	private void readTypes() throws IOException {
		if (this.zip.getEntry(CONTENT_TYPES) == null) {
			return;
		}
		try (var content = part(CONTENT_TYPES)) {
			var xml = SafeXml.read(content);
			while (SafeXml.nextElement(xml)) {
				var part = SafeXml.attribute(xml, "PartName");
				var type = SafeXml.attribute(xml, "ContentType");
				if (type != null && part != null) {
					this.types.put(part.replaceFirst("^/", ""), type);
				}
				else if (type != null) {
					this.types.put(anyOf(String.valueOf(SafeXml.attribute(xml, "Extension"))), type);
				}
			}
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private static String anyOf(String extension) {
		return "*." + extension.toLowerCase(Locale.ROOT);
	}

	/**
	 * The part that the document begins with, if its content type ends so. Some programs
	 * declare that type for all parts with its extension, and not for the part.
	 */
	Optional<String> main(String type) throws IOException {
		var main = (this.zip.getEntry(RELATIONSHIPS) != null)
				? targets("", relationship -> relationship != null && relationship.endsWith(MAIN)).values()
					.stream()
					.filter(part -> this.zip.getEntry(part) != null && typeOf(part).endsWith(type))
					.findFirst()
				: Optional.<String>empty();
		return main.or(() -> find(type));
	}

	private String typeOf(String part) {
		var any = this.types.get(anyOf(part.substring(part.lastIndexOf('.') + 1)));
		return this.types.getOrDefault(part, Objects.requireNonNullElse(any, ""));
	}

	/** The first part that is declared itself with a content type that ends so. */
	Optional<String> find(String type) {
		return this.types.entrySet()
			.stream()
			.filter(part -> part.getValue().endsWith(type))
			.map(Map.Entry::getKey)
			.filter(part -> this.zip.getEntry(part) != null)
			.sorted()
			.findFirst();
	}

	/** Whether a part is declared so, by its name (or «*.extension») and its type. */
	boolean declares(BiPredicate<String, String> part) {
		return this.types.entrySet().stream().anyMatch(type -> part.test(type.getKey(), type.getValue()));
	}

	boolean hasType(String words) {
		return this.types.values().stream().anyMatch(type -> type.contains(words));
	}

	boolean contains(String words) {
		return this.zip.stream().anyMatch(entry -> entry.getName().toLowerCase().contains(words));
	}

	InputStream part(String name) throws IOException {
		var entry = this.zip.getEntry(name);
		if (entry == null) {
			throw new IOException("No part " + name);
		}
		return this.zip.getInputStream(entry);
	}

	/** The parts that a part refers to, by the ids that it uses for them. */
	Map<String, String> targets(String part) throws IOException {
		return targets(part, type -> true);
	}

	private Map<String, String> targets(String part, Predicate<String> types) throws IOException {
		int slash = part.lastIndexOf('/') + 1;
		var targets = new HashMap<String, String>();
		try (var content = part(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels")) {
			var xml = SafeXml.read(content);
			while (SafeXml.nextElement(xml)) {
				var target = SafeXml.attribute(xml, "Target");
				if (target != null && types.test(SafeXml.attribute(xml, "Type"))) {
					targets.put(SafeXml.attribute(xml, "Id"), target.startsWith("/") ? target.substring(1)
							: part.substring(0, slash) + target.replaceFirst("^\\./", ""));
				}
			}
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
		return targets;
	}

	ZipFile zip() {
		return this.zip;
	}

	@Override
	public void close() {
		try {
			this.zip.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
