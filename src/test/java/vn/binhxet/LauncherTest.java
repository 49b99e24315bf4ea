package vn.binhxet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launchers, run in a copy of the project in which {@code java} and {@code mvn} only say how they were called. */
class LauncherTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    Path home;

    private Path project;
    private Path bin;

    @BeforeEach
    void copyTheLauncher() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
        project = Files.createDirectories(home.resolve("dự án"));
        bin = Files.createDirectories(home.resolve("bin"));
        script(project.resolve("binhxet"), Files.readString(PROJECT.resolve("binhxet")));
        Files.createDirectories(project.resolve("src/main/java"));
        old(Files.writeString(project.resolve("src/main/java/A.java"), ""));
        old(Files.writeString(project.resolve("pom.xml"), ""));
        old(project.resolve("src/main/java"));
        old(project.resolve("src/main"));
        script(
                bin.resolve("java"),
                "#!/bin/sh\necho \"home=$BINHXET_HOME\"\necho \"lc=$LC_ALL\"\nfor a in \"$@\"; do echo \"arg=$a\"; done\n");
        script(bin.resolve("mvn"), "#!/bin/sh\nmkdir -p target/lib\necho built >> built\n: > target/binhxet.jar\n");
    }

    @Test
    void bothShellScriptsParse() throws Exception {
        for (String script : List.of("binhxet", ".ci/run")) {
            Path file = PROJECT.resolve(script);
            assertThat(Files.isExecutable(file)).as(script).isTrue();
            String shell = Files.readAllLines(file).get(0).contains("bash") ? "bash" : "sh";
            assertThat(run(Map.of(), shell, "-n", file.toString())).isEmpty();
            if (isInstalled("shellcheck")) {
                assertThat(run(Map.of(), "shellcheck", file.toString())).isEmpty();
            }
        }
    }

    @Test
    void theWindowsLauncherHasItsLineEndsAndTheSameFlags() throws IOException {
        String cmd = Files.readString(PROJECT.resolve("binhxet.cmd"));
        String sh = Files.readString(PROJECT.resolve("binhxet"));
        assertThat(cmd.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        for (String flag : List.of(
                "-XX:TieredStopAtLevel=1 -XX:MetaspaceSize=128m",
                "-XX:+UseSerialGC",
                "-XX:+UseSerialGC -Xmx1g",
                "-Dfile.encoding=UTF-8",
                "vn.binhxet.cli.Main",
                "-Dmaven.test.skip=true package")) {
            assertThat(cmd).contains(flag);
            assertThat(sh).contains(flag);
        }
    }

    @Test
    void theFirstUseBuildsOnceAndSaysSoOnStandardError() throws Exception {
        List<String> first = launch("rules", "list");
        assertThat(first.get(0)).startsWith("binhxet: đang chuẩn bị chương trình");
        assertThat(first).contains("home=" + project.toRealPath(), "lc=C.UTF-8", "arg=vn.binhxet.cli.Main");
        assertThat(first.subList(first.size() - 2, first.size())).containsExactly("arg=rules", "arg=list");
        assertThat(launch("rules", "list").get(0)).startsWith("home=");
        assertThat(project.resolve("built")).hasContent("built");
    }

    @Test
    void aNewerSourceIsBuiltAgainAndOnlyOnce() throws Exception {
        launch("verify");
        old(project.resolve("target/binhxet.jar"));
        Files.setLastModifiedTime(project.resolve("src/main/java/A.java"), FileTime.from(LONG_AGO.plusSeconds(60)));
        // Maven leaves the program as it is when only a date changed.
        script(bin.resolve("mvn"), "#!/bin/sh\necho built >> built\n");
        launch("verify");
        launch("verify");
        assertThat(Files.readAllLines(project.resolve("built"))).hasSize(2);
    }

    @Test
    void aFailedBuildIsShownAndNothingIsRun() throws Exception {
        script(bin.resolve("mvn"), "#!/bin/sh\necho 'A.java:1: lỗi'\nexit 1\n");
        assertThat(launch("rules")).contains("A.java:1: lỗi").noneMatch(line -> line.startsWith("home="));
    }

    @Test
    void anExistingBuildIsUsedWhereMavenIsMissing() throws Exception {
        launch("rules");
        old(project.resolve("target/binhxet.jar"));
        Files.delete(bin.resolve("mvn"));
        Files.setLastModifiedTime(project.resolve("pom.xml"), FileTime.from(Instant.now()));
        List<String> said = run(Map.of("PATH", bin + ":" + toolsWithoutMaven()), launcher("rules"));
        assertThat(said.get(0)).contains("không tìm thấy Maven");
        assertThat(said).contains("arg=rules");
    }

    @Test
    void itFindsItselfThroughLinksFromAnyDirectory() throws Exception {
        Path link = home.resolve("link");
        Files.createSymbolicLink(link, project.resolve("binhxet"));
        Path second = Files.createSymbolicLink(bin.resolve("bx"), Path.of("../link"));
        assertThat(run(Map.of(), second.toString(), "rules")).contains("home=" + project.toRealPath());
    }

    @Test
    void wholeRoundsGetMemoryAndLargeOnesAllOfItAtOnce() throws Exception {
        Path round =
                Files.createDirectories(home.resolve("đợt lớn/submissions")).getParent();
        Path run = Files.createDirectories(home.resolve("kết quả/inputs/round/submissions"));
        assertThat(launch("rules")).contains("arg=-XX:TieredStopAtLevel=1").doesNotContain("arg=-Xmx1g");
        assertThat(launch("evaluate", round.toString())).contains("arg=-XX:TieredStopAtLevel=1", "arg=-Xmx1g");
        byte[] large = new byte[33 << 20];
        new Random(1).nextBytes(large); // some file systems give zeros no room
        Files.write(round.resolve("submissions/a.json"), large);
        Files.write(run.resolve("a.json"), large);
        assertThat(launch("evaluate", round.toString()))
                .contains("arg=-XX:+UseSerialGC", "arg=-Xmx1g", "arg=-Xms1g", "arg=-Xmn400m");
        assertThat(launch("verify", home.resolve("kết quả").toString()))
                .contains("arg=-Xmx1g", "arg=-Xms1g", "arg=-Xmn400m");
    }

    @Test
    void argumentsWithSpacesAndAccentsArriveWhole() throws Exception {
        assertThat(launch("evaluate", "đợt xét 2025/*", "")).contains("arg=đợt xét 2025/*", "arg=");
    }

    @Test
    void classesGivenByHandAreRunWithoutBuilding() throws Exception {
        List<String> said = run(
                Map.of("BINHXET_CLASSPATH", "a:b", "BINHXET_JAVA_OPTS", "-Dx=1 -Dy=2", "PATH", path()),
                launcher("rules"));
        assertThat(said).contains("arg=-Dx=1", "arg=-Dy=2", "arg=a:b");
        assertThat(project.resolve("built")).doesNotExist();
    }

    private List<String> launch(String... arguments) throws Exception {
        return run(Map.of(), launcher(arguments));
    }

    private String[] launcher(String... arguments) {
        var command = new ArrayList<String>();
        command.add(project.resolve("binhxet").toString());
        command.addAll(List.of(arguments));
        return command.toArray(String[]::new);
    }

    private String path() {
        return bin + ":" + System.getenv("PATH");
    }

    /** A directory with the few tools the launcher needs, so that no Maven of the machine is found. */
    private String toolsWithoutMaven() throws Exception {
        Path tools = Files.createDirectories(home.resolve("tools"));
        for (String tool : List.of("find", "head", "du", "cut", "dirname", "readlink", "cat", "mkdir", "touch")) {
            String found = run(Map.of(), "sh", "-c", "command -v " + tool).get(0);
            script(tools.resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
        }
        return tools.toString();
    }

    private boolean isInstalled(String tool) throws Exception {
        return !run(Map.of(), "sh", "-c", "command -v " + tool + " || true").isEmpty();
    }

    /** Both outputs of a command, line by line; standard error first where it comes first. */
    private List<String> run(Map<String, String> environment, String... command) throws Exception {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(home.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", path());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said.lines().toList();
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void old(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }
}
