package org.vekha.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

import org.vekha.shared.RuleViolation;

/**
 * The kinds of files in which a road map is given out.
 */
public enum FileFormat {

	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
		@Override
		public void write(RoadmapSheet sheet, OutputStream out) throws IOException {
			WordSheet.write(sheet, out);
		}
	},

	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
		@Override
		public void write(RoadmapSheet sheet, OutputStream out) throws IOException {
			ExcelSheet.write(sheet, out);
		}
	};

	private final String mediaType;

	FileFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	/** Writes the whole file. */
	public abstract void write(RoadmapSheet sheet, OutputStream out) throws IOException;

	/**
	 * The format with the extension.
	 * @throws RuleViolation if there is none
	 */
	static FileFormat of(String extension) {
		return Arrays.stream(values())
			.filter(format -> format.extension().equals(extension))
			.findFirst()
			.orElseThrow(() -> new RuleViolation(
					"Формат «%s» не поддерживается: укажите docx или xlsx.".formatted(extension)));
	}

	String extension() {
		return name().toLowerCase();
	}

	String mediaType() {
		return this.mediaType;
	}

}
