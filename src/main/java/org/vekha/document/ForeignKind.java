package org.vekha.document;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Kinds of files that are not taken, with what to do instead.
 */
enum ForeignKind {

	PROGRAM("это программа. Программы не принимаются.",
			".*(msdownload|dosexec|executable|elf|mach-o|sharedlib|object|java-|x-sh|bat|python|perl|javascript|msi).*"),

	PAGE("это веб-страница. Сохраните её как PDF или приложите ссылку.", ".*(html|message/rfc822|mhtml).*"),

	DRAWING("это рисунок SVG, в нём могут быть программы. Сохраните его как PNG или PDF.", "image/svg.*"),

	ARCHIVE("это архив. Извлеките из него документы и приложите сами документы.",
			".*(zip|rar|7z|tar|compress|archive|bzip|lzma|x-xz).*"),

	PICTURE("изображения такого вида не принимаются. Сохраните его как JPEG, PNG или PDF.", "image/.*"),

	RECORDING("это звук или видео. Разместите запись в сети и приложите ссылку.", "(audio|video)/.*"),

	RTF("это документ RTF. Откройте его в Word и сохраните как .docx или PDF.", "application/rtf"),

	XML("это данные XML. Сохраните документ как PDF, .docx или .xlsx.", ".*xml.*"),

	OTHER("такие файлы не принимаются. " + ContentKind.TAKEN, ".*");

	private final String why;

	private final Pattern mediaType;

	ForeignKind(String why, String mediaType) {
		this.why = why;
		this.mediaType = Pattern.compile(mediaType);
	}

	static ForeignKind of(String mediaType) {
		return Stream.of(values())
			.filter(kind -> kind.mediaType.matcher(mediaType).matches())
			.findFirst()
			.orElseThrow();
	}

	FileRefused refuse(FileName name) {
		return new FileRefused(name, this.why);
	}

}
