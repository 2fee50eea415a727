package org.vekha.notification;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets things happen by the clock that are no jobs of a process.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Scheduling {

}
