package org.vekha.process.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds the models and forms: those that are packaged, replaced one by one by files of
 * the same name in a folder.
 */
final class ModelFiles {

	private static final Map<String, String> SUFFIXES = Map.of("processes", "(bpmn|dmn)", "forms", "(form|html)");

	private ModelFiles() {
	}

	/**
	 * The models and forms, by name.
	 * @param folder contains {@code processes} and {@code forms}, each of which may be
	 * missing
	 */
	static Collection<ModelFile> in(Path folder) {
		var files = new TreeMap<String, ModelFile>();
		SUFFIXES.forEach((kind, suffix) -> {
			packaged(kind, suffix, files);
			overriding(folder.resolve(kind), kind, suffix, files);
		});
		return files.values();
	}

	private static void packaged(String kind, String suffix, Map<String, ModelFile> files) {
		try {
			for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:" + kind + "/*")) {
				add(new ModelFile(kind + "/" + resource.getFilename(), resource), suffix, files);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void overriding(Path folder, String kind, String suffix, Map<String, ModelFile> files) {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (var paths = Files.list(folder)) {
			paths.forEach(path -> add(new ModelFile(kind + "/" + path.getFileName(), new FileSystemResource(path)),
					suffix, files));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void add(ModelFile file, String suffix, Map<String, ModelFile> files) {
		if (file.name().matches(".+\\." + suffix)) {
			files.put(file.name(), file);
		}
	}

}
