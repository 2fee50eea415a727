package org.vekha.process.form;

import java.beans.Introspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.asm.AnnotationVisitor;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.asm.Type;

/**
 * The compiled classes of the module {@code process}: which texts a bean's code holds,
 * with all that it calls there. Says without running anything which names a briefing can
 * give.
 */
final class CompiledCode {

	private static final Path CLASSES = Path.of("target", "classes", "org", "vekha", "process");

	private static final String BRIEFING = Type.getInternalName(Briefing.class);

	private static final String OF = ".of" + Type.getMethodDescriptor(Briefing.class.getMethods()[0]);

	/** By class, name and types; and by name and types alone, for what is abstract. */
	private final Map<String, Code> methods = new HashMap<>();

	private final Map<String, List<String>> anywhere = new HashMap<>();

	/** The methods in which the beans that are briefings begin, by their names. */
	private final Map<String, String> briefings = new HashMap<>();

	private CompiledCode() {
	}

	static CompiledCode read() {
		var code = new CompiledCode();
		try (var files = Files.walk(CLASSES)) {
			for (var file : (Iterable<Path>) files.filter(each -> each.toString().endsWith(".class"))::iterator) {
				new ClassReader(Files.readAllBytes(file)).accept(code.new Reader(), ClassReader.SKIP_FRAMES);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return code;
	}

	/** The texts of a briefing, or none if there is no such bean. */
	Set<String> texts(String briefing) {
		var texts = new HashSet<String>();
		var seen = new HashSet<String>();
		var open = new ArrayDeque<String>();
		open.add(this.briefings.getOrDefault(briefing, ""));
		while (!open.isEmpty()) {
			var method = open.remove();
			var code = this.methods.get(method);
			if (!seen.add(method)) {
				continue;
			}
			if (code != null) {
				texts.addAll(code.texts());
				open.addAll(code.calls());
			}
			else if (!method.startsWith(BRIEFING)) {
				open.addAll(this.anywhere.getOrDefault(method.substring(method.indexOf('.') + 1), List.of()));
			}
		}
		return texts;
	}

	private record Code(Set<String> texts, Set<String> calls) {
	}

	private final class Reader extends ClassVisitor {

		private String type;

		Reader() {
			super(SpringAsmInfo.ASM_VERSION);
		}

		@Override
		public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
			this.type = name;
			if (List.of(interfaces).contains(BRIEFING)) {
				CompiledCode.this.briefings.put(Introspector.decapitalize(name.substring(name.lastIndexOf('/') + 1)),
						name + OF);
			}
		}

		/** A component may have another name than its class. */
		@Override
		public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
			return new AnnotationVisitor(SpringAsmInfo.ASM_VERSION) {
				@Override
				public void visit(String attribute, Object value) {
					CompiledCode.this.briefings.put(value.toString(), Reader.this.type + OF);
				}
			};
		}

		@Override
		public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
				String[] exceptions) {
			if ((access & Opcodes.ACC_ABSTRACT) != 0) {
				return null;
			}
			var method = this.type + "." + name + descriptor;
			var code = new Code(new HashSet<>(), new HashSet<>());
			CompiledCode.this.methods.put(method, code);
			CompiledCode.this.anywhere.computeIfAbsent(name + descriptor, key -> new ArrayList<>()).add(method);
			if (Type.getReturnType(descriptor).getInternalName().equals(BRIEFING)) {
				CompiledCode.this.briefings.put(name, method);
			}
			return new Body(code);
		}

	}

	private static final class Body extends MethodVisitor {

		private final Code code;

		Body(Code code) {
			super(SpringAsmInfo.ASM_VERSION);
			this.code = code;
		}

		@Override
		public void visitLdcInsn(Object value) {
			if (value instanceof String text) {
				this.code.texts().add(text);
			}
		}

		@Override
		public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
			this.code.calls().add(owner + "." + name + descriptor);
		}

		@Override
		public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
			for (var argument : arguments) {
				if (argument instanceof Handle handle) {
					this.code.calls().add(handle.getOwner() + "." + handle.getName() + handle.getDesc());
				}
			}
		}

	}

}
