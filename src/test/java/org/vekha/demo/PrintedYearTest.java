package org.vekha.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.TestInstance;
import org.vekha.VekhaTest;

import org.springframework.test.context.ActiveProfiles;

/**
 * Marks a test of what has come of a printed year. The year is lived through once before
 * all tests of the class, in whose time they stay.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@VekhaTest
@ActiveProfiles({ "test", "demo" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@interface PrintedYearTest {

}
