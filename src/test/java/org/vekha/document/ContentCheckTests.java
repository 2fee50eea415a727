package org.vekha.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ContentCheckTests {

	private static final String ODT = "application/vnd.oasis.opendocument.text";

	@TempDir
	Path folder;

	@ParameterizedTest
	@MethodSource("taken")
	void takesWhatPeopleWorkWith(ContentKind kind, String name, byte[] content) throws IOException {
		assertThat(check(name, content)).isEqualTo(kind);
	}

	static Stream<Arguments> taken() {
		return Stream.of(arguments(ContentKind.PDF, "Справка.pdf", SomeFiles.pdf()),
				arguments(ContentKind.JPEG, "Фото.JPG", SomeFiles.jpeg()),
				arguments(ContentKind.JPEG, "Фото.jpeg", SomeFiles.jpeg()),
				arguments(ContentKind.PNG, "Экран.png", SomeFiles.png()),
				arguments(ContentKind.HEIC, "IMG_0001.HEIC", SomeFiles.heic()),
				arguments(ContentKind.DOCX, "Приказ.docx", SomeFiles.docx()),
				arguments(ContentKind.XLSX, "Итоги.xlsx", SomeFiles.xlsx()),
				arguments(ContentKind.PPTX, "Доклад.pptx", SomeFiles.pptx()),
				arguments(ContentKind.ODT, "Протокол.odt", SomeFiles.openDocument(ODT, "content.xml", "<a/>")),
				arguments(ContentKind.ODS, "Таблица.ods",
						SomeFiles.openDocument("application/vnd.oasis.opendocument.spreadsheet")),
				arguments(ContentKind.DOC, "Старый.doc", SomeFiles.oldOffice("WordDocument", "1Table")),
				arguments(ContentKind.XLS, "Старая.xls", SomeFiles.xls()),
				arguments(ContentKind.TXT, "Заметка.txt", SomeFiles.text()));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void refusesWhatHarmsOrCannotBeOpenedByOthers(String name, byte[] content, String why) {
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> check(name, content))
			.withMessageStartingWith("Файл «%s» не принят: ".formatted(name))
			.withMessageContaining(why);
	}

	static Stream<Arguments> refused() {
		return Stream.of(arguments("Программа.exe", SomeFiles.windowsProgram(), "это программа"),
				arguments("Справка.pdf", SomeFiles.windowsProgram(), "это программа"),
				arguments("Справка.pdf", SomeFiles.linuxProgram(), "это программа"),
				arguments("Заметка.txt", SomeFiles.script(), "это программа"),
				arguments("Страница.pdf", SomeFiles.html(), "веб-страница"),
				arguments("Рисунок.png", SomeFiles.svg(), "SVG"), arguments("Рисунок.gif", SomeFiles.gif(), "JPEG"),
				arguments("Письмо.rtf", SomeFiles.rtf(), "RTF"),
				arguments("Архив.zip", SomeFiles.zip("Справка.pdf", "…"), "архив"),
				arguments("Архив.docx", SomeFiles.zip("Справка.pdf", "…"), "архив"),
				arguments("Приказ.docm", SomeFiles.docm(), "макросы"),
				arguments("Приказ.docx", SomeFiles.docm(), "макросы"),
				arguments("Приказ.docx", SomeFiles.docxWithMacro(), "макросы"),
				arguments("Протокол.odt", SomeFiles.openDocument(ODT, "Basic/Standard/Module1.xml", "<a/>"), "макросы"),
				arguments("Протокол.odt",
						SomeFiles.openDocument(ODT, "META-INF/manifest.xml", "<manifest:encryption-data/>"), "паролем"),
				arguments("Рисунок.odg", SomeFiles.openDocument("application/vnd.oasis.opendocument.graphics"),
						"не принимаются"),
				arguments("Старый.doc", SomeFiles.oldOffice("WordDocument", "Macros"), "макросы"),
				arguments("Старая.xls", SomeFiles.oldOffice("Workbook", "_VBA_PROJECT_CUR"), "макросы"),
				arguments("Доклад.ppt", SomeFiles.oldOffice("PowerPoint Document"), ".pptx"),
				arguments("Письмо.msg", SomeFiles.oldOffice("__properties_version1.0"), "не принимаются"),
				arguments("Приказ.docx", SomeFiles.lockedDocx(), "паролем"),
				arguments("Приказ.docx", Arrays.copyOf(SomeFiles.docx(), 900), "повреждён"),
				arguments("Старая.xls", Arrays.copyOf(SomeFiles.xls(), 700), "повреждён"),
				arguments("Данные.bin", new byte[] { 1, 2, 3, 0, 5 }, "не принимаются"));
	}

	@Test
	void believesTheContentAndNotTheName() {
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> check("Справка.docx", SomeFiles.pdf()))
			.withMessageContaining("по содержанию это документ PDF")
			.withMessageContaining("кончалось на .pdf");
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> check("Справка", SomeFiles.pdf()));
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> check("Справка.pdf.exe", SomeFiles.pdf()));
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> check("запуск.bat", SomeFiles.text()));
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> check("Итоги.xls", SomeFiles.xlsx()));
	}

	private ContentKind check(String name, byte[] content) throws IOException {
		var file = Files.write(this.folder.resolve("file"), content);
		return ContentCheck.of(file, FileName.of(name));
	}

}
