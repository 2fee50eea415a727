package org.vekha.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Puts the paragraphs of a Word document together to tables. Tables inside a cell become
 * text of that cell.
 */
final class WordBody {

	/** What is further away than this does not belong to the table. */
	private static final int HEADING_LINES = 60;

	private static final int DEEPEST = 20;

	private final TableFile file;

	private final Bounds bounds;

	private final WordNumbering numbering;

	private final List<Table> tables = new ArrayList<>();

	private final Deque<String> heading = new ArrayDeque<>();

	private final Deque<WordTable> open = new ArrayDeque<>();

	private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();

	private long taken;

	WordBody(TableFile file, Bounds bounds, WordNumbering numbering) {
		this.file = file;
		this.bounds = bounds;
		this.numbering = numbering;
	}

	void startTable() {
		if (this.open.size() > DEEPEST) {
			throw TableRefused.damaged(this.file);
		}
		take(Bounds.TABLE_ROOM);
		this.open.push(new WordTable(this.file, this.bounds, "таблица " + (this.tables.size() + 1)));
	}

	void endTable() {
		var table = this.open.pop();
		if (this.open.isEmpty()) {
			this.tables.add(new Table(table.place(), String.join("\n", this.heading), table.rows()));
			this.heading.clear();
		}
		else {
			table.lines().forEach(line -> write(line, false));
		}
	}

	void startRow() {
		take(Bounds.ROW_ROOM);
		this.open.element().startRow();
	}

	void skipColumns(int columns) {
		this.open.element().skipColumns(columns);
	}

	void deleteRow() {
		this.open.element().deleteRow();
	}

	void endRow() {
		this.open.element().endRow();
	}

	void startCell() {
		this.open.element().startCell();
	}

	void widenCell(int width) {
		this.open.element().widenCell(width);
	}

	void mergeDown(boolean continued) {
		this.open.element().mergeDown(continued);
	}

	void mergeRight(boolean continued) {
		this.open.element().mergeRight(continued);
	}

	void endCell() {
		take(Bounds.CELL_ROOM + this.open.element().endCell());
	}

	private void take(int room) {
		this.taken += room;
		this.bounds.checkAll(this.file, this.taken);
	}

	void startParagraph() {
		if (this.paragraphs.size() > DEEPEST) {
			throw TableRefused.damaged(this.file);
		}
		this.paragraphs.push(new WordParagraph(this.bounds.cell() * 2));
	}

	void endParagraph() {
		var paragraph = this.paragraphs.pop();
		var text = PlainText.of(paragraph.text());
		var number = paragraph.number(this.numbering);
		write((number + " " + text).strip(), paragraph.bold());
	}

	private void write(String line, boolean bold) {
		if (line.isEmpty()) {
			return;
		}
		if (!this.open.isEmpty()) {
			this.open.element().write(line, bold);
			return;
		}
		this.heading.addLast(line);
		if (this.heading.size() > HEADING_LINES) {
			this.heading.removeFirst();
		}
	}

	void style(String style) {
		ifInParagraph(paragraph -> paragraph.style(style));
	}

	void numbering(String number) {
		ifInParagraph(paragraph -> paragraph.numbering(number));
	}

	void level(String level) {
		ifInParagraph(paragraph -> paragraph.level(level));
	}

	void startRun() {
		ifInParagraph(WordParagraph::startRun);
	}

	void bold(boolean on) {
		ifInParagraph(paragraph -> paragraph.bold(on));
	}

	void hide(boolean on) {
		ifInParagraph(paragraph -> paragraph.hide(on));
	}

	void text(String text) {
		ifInParagraph(paragraph -> paragraph.text(text));
	}

	private void ifInParagraph(Consumer<WordParagraph> change) {
		if (!this.paragraphs.isEmpty()) {
			change.accept(this.paragraphs.element());
		}
	}

	List<Table> tables() {
		return this.tables.stream().filter(table -> !table.rows().isEmpty()).toList();
	}

}
