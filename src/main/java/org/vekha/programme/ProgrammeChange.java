package org.vekha.programme;

/**
 * What a school changed in an item of its programme.
 *
 * @param item which item, «Мероприятие 2»
 * @param what what of it, «Срок», or that it was added or taken out
 * @param before what it said, or {@code null} if it is new
 * @param after what it says now, or {@code null} if it was taken out
 */
public record ProgrammeChange(String item, String what, String before, String after) {

}
