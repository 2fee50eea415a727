package org.vekha.process;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.vekha.process.model.Ids;

/**
 * The names that the code has for what the models name.
 */
final class Constants {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.vekha.process");

	private Constants() {
	}

	static Set<String> processKeys() {
		return constants(CLASSES.stream().filter(type -> type.getSimpleName().endsWith("Process")))
			.collect(Collectors.toSet());
	}

	/** Variables and ids. */
	static Set<String> of(String nested) {
		return constants(
				CLASSES.stream().filter(type -> type.getSimpleName().equals(nested) || type.isEquivalentTo(Ids.class)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Message names; what a message carries begins with a small letter. */
	static Set<String> messages() {
		return constants(CLASSES.stream().filter(type -> type.getSimpleName().equals("Messages")))
			.filter(name -> Character.isUpperCase(name.charAt(0)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> constants(Stream<JavaClass> types) {
		return types.flatMap(type -> type.getFields().stream())
			.map(JavaField::reflect)
			.filter(field -> field.getType() == String.class)
			.map(field -> {
				try {
					field.setAccessible(true);
					return (String) field.get(null);
				}
				catch (IllegalAccessException ex) {
					throw new IllegalStateException(ex);
				}
			});
	}

}
