package org.vekha.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * Reads the cells of a sheet as a Russian Excel shows them.
 */
final class ExcelCells {

	private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

	/** Excel keeps no more digits than these. */
	private static final MathContext DIGITS = new MathContext(15);

	private final DataFormatter formats = new DataFormatter(RUSSIAN);

	private final Map<Short, Style> styles = new HashMap<>();

	TableCell read(Cell cell, int width) {
		var formula = cell.getCellType() == CellType.FORMULA;
		var type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
		var read = switch (type) {
			case NUMERIC -> number(cell, width);
			case BOOLEAN -> of(cell, width, cell.getBooleanCellValue() ? "ИСТИНА" : "ЛОЖЬ", CellKind.TEXT, null);
			case ERROR -> of(cell, width, error(cell), CellKind.ERROR, null);
			case BLANK, _NONE, FORMULA -> of(cell, width, "", CellKind.TEXT, null);
			case STRING ->
				of(cell, width, PlainText.of(cell.getStringCellValue().replace("_x000D_", "\n")), CellKind.TEXT, null);
		};
		return (formula && read.kind() != CellKind.ERROR)
				? of(cell, width, read.text(), CellKind.FORMULA, read.number()) : read;
	}

	private TableCell number(Cell cell, int width) {
		var value = BigDecimal.valueOf(cell.getNumericCellValue()).round(DIGITS).stripTrailingZeros();
		var style = style(cell);
		if (style.general()) {
			return of(cell, width, value.toPlainString().replace('.', ','), CellKind.NUMBER, value);
		}
		if (style.date()) {
			return of(cell, width, date(cell.getLocalDateTimeCellValue(), style.format()), CellKind.DATE, value);
		}
		var shown = PlainText
			.of(this.formats.formatRawCellContents(value.doubleValue(), style.index(), style.format()));
		return style.format().contains("%")
				? of(cell, width, shown, CellKind.PERCENT, value.movePointRight(2).stripTrailingZeros())
				: of(cell, width, shown, CellKind.NUMBER, value);
	}

	/** A date as people write it; a part of it where no more is shown. */
	private static String date(LocalDateTime date, String format) {
		var shown = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.", "");
		var pattern = "HH:mm";
		if (shown.contains("d") && shown.contains("y")) {
			pattern = date.toLocalTime().equals(LocalTime.MIDNIGHT) ? "dd.MM.yyyy" : "dd.MM.yyyy HH:mm";
		}
		else if (shown.contains("d")) {
			pattern = "d MMMM";
		}
		else if (shown.contains("y")) {
			pattern = shown.contains("m") ? "LLLL yyyy" : "yyyy";
		}
		else if (shown.contains("mmm")) {
			pattern = "LLLL";
		}
		return date.format(DateTimeFormatter.ofPattern(pattern, RUSSIAN));
	}

	private static String error(Cell cell) {
		try {
			return cell.getStringCellValue().replaceFirst("^ERROR:\\s*", "");
		}
		catch (RuntimeException ex) {
			return "#ОШИБКА";
		}
	}

	private TableCell of(Cell cell, int width, String text, CellKind kind, BigDecimal number) {
		return new TableCell(cell.getColumnIndex() + 1, width, text, false, kind, number,
				!text.isEmpty() && style(cell).bold());
	}

	private Style style(Cell cell) {
		var style = cell.getCellStyle();
		return (style != null) ? this.styles.computeIfAbsent(style.getIndex(), index -> Style.of(style)) : Style.NONE;
	}

	/** What is asked of a style again and again, and slow to find out. */
	private record Style(int index, String format, boolean date, boolean bold) {

		static final Style NONE = new Style(0, "General", false, false);

		static Style of(CellStyle style) {
			var format = Objects.requireNonNullElse(style.getDataFormatString(), "General");
			return new Style(style.getDataFormat(), format, DateUtil.isADateFormat(style.getDataFormat(), format),
					style instanceof XSSFCellStyle known && known.getFont().getBold());
		}

		boolean general() {
			return this.format.equals("General") || this.format.equals("@");
		}

	}

}
