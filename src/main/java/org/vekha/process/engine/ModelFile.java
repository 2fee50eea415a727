package org.vekha.process.engine;

import org.springframework.core.io.Resource;

/**
 * A model or form and the name under which it is deployed, the same on every machine.
 */
record ModelFile(String name, Resource content) {

}
