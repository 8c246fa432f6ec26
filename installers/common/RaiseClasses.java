import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.CodeTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Raises the classes of a jar that were compiled for Java 5 to Java 17. The JVM's AOT cache takes no class that old
 * (it is verified by the old verifier), nor any class that extends one, so that picocli alone would keep the command
 * line out of the cache.
 *
 * <p>{@code java RaiseClasses.java JAR…}: jars without old classes stay as they are.
 */
final class RaiseClasses {

    private static final int FIRST_VERIFIED_BY_TYPE = ClassFile.JAVA_7_VERSION;
    private static final int TARGET = ClassFile.JAVA_17_VERSION;

    private RaiseClasses() {}

    public static void main(String[] jars) throws IOException {
        for (String jar : jars) {
            Path path = Path.of(jar);
            if (hasOldClasses(path)) {
                raise(path);
                System.out.println("raised the classes of " + path.getFileName());
            }
        }
    }

    private static boolean hasOldClasses(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (isOld(entry, bytes(zip, entry))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static void raise(Path jar) throws IOException {
        Path raised = jar.resolveSibling("raised");
        try (ZipFile zip = new ZipFile(jar.toFile());
                OutputStream out = Files.newOutputStream(raised);
                ZipOutputStream copy = new ZipOutputStream(out)) {
            ClassFile classes =
                    ClassFile.of(
                            StackMapsOption.GENERATE_STACK_MAPS,
                            ClassFile.ClassHierarchyResolverOption.of(resolver(zip)));
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] bytes = bytes(zip, entry);
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTime(entry.getTime());
                copy.putNextEntry(same);
                copy.write(isOld(entry, bytes) ? raised(classes, bytes) : bytes);
            }
        }
        Files.move(raised, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isOld(ZipEntry entry, byte[] bytes) {
        return entry.getName().endsWith(".class")
                && ((bytes[6] & 0xff) << 8 | bytes[7] & 0xff) < FIRST_VERIFIED_BY_TYPE;
    }

    private static byte[] raised(ClassFile classes, byte[] bytes) {
        ClassModel old = classes.parse(bytes);
        ClassTransform toTarget =
                ClassTransform.dropping(element -> element instanceof ClassFileVersion)
                        .andThen(ClassTransform.endHandler(it -> it.with(ClassFileVersion.of(TARGET, 0))))
                        // A body that is not taken apart would be copied without the maps.
                        .andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL));
        return classes.transformClass(old, toTarget);
    }

    /** The jar's own classes, then the JDK's; of any other class only the name is known. */
    private static ClassHierarchyResolver resolver(ZipFile zip) {
        return ClassHierarchyResolver.ofResourceParsing(
                        type -> {
                            String descriptor = type.descriptorString();
                            String name = descriptor.substring(1, descriptor.length() - 1) + ".class";
                            ZipEntry entry = zip.getEntry(name);
                            try {
                                return entry == null ? null : zip.getInputStream(entry);
                            } catch (IOException unreadable) {
                                throw new UncheckedIOException(unreadable);
                            }
                        })
                .orElse(ClassHierarchyResolver.defaultResolver());
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        return zip.getInputStream(entry).readAllBytes();
    }
}
