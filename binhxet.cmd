@echo off
rem Starts Binh Xet. Builds it with Maven on first use and whenever its sources are newer than the built program.
rem
rem BINHXET_JAVA_OPTS  more options for Java, after the ones chosen here
rem BINHXET_CLASSPATH  run these classes instead of the built program, without building
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul

rem The directory of this file comes with a backslash at its end, which Java would take for a quoted quotation mark.
set "BINHXET_HOME=%~dp0"
if "%BINHXET_HOME:~-1%"=="\" set "BINHXET_HOME=%BINHXET_HOME:~0,-1%"
set "JAR=%BINHXET_HOME%\target\binhxet.jar"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if "%JAVA%"=="java" (
    where java >nul 2>nul || (
        echo binhxet: Java was not found. JDK 17 or newer is needed. 1>&2
        exit /b 1
    )
)

if defined BINHXET_CLASSPATH (
    set "CLASSES=%BINHXET_CLASSPATH%"
    goto run
)
set "CLASSES=%JAR%"
if not exist "%JAR%" goto build
if not exist "%BINHXET_HOME%\target\lib" goto build
if not exist "%BINHXET_HOME%\src\main" goto run
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $home_ = $env:BINHXET_HOME; $newer = @(Get-Item -LiteralPath (Join-Path $home_ 'pom.xml')) + @(Get-ChildItem -LiteralPath (Join-Path $home_ 'src\main') -Recurse) | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1; if ($newer) { exit 9 }"
rem Any other code is that of a PowerShell that could not look: then the program is used as it is.
if not "%errorlevel%"=="9" goto run

:build
where mvn >nul 2>nul
if errorlevel 1 (
    if exist "%JAR%" (
        echo binhxet: Maven was not found, using the previous build. 1>&2
        goto run
    )
    echo binhxet: Maven was not found. Maven 3.8 or newer is needed. 1>&2
    exit /b 1
)
echo binhxet: building the program, once only ... 1>&2
if not exist "%BINHXET_HOME%\target" mkdir "%BINHXET_HOME%\target"
pushd "%BINHXET_HOME%"
call mvn -q -B -Dmaven.test.skip=true package > "%BINHXET_HOME%\target\build.log" 2>&1
if errorlevel 1 (
    popd
    type "%BINHXET_HOME%\target\build.log" 1>&2
    echo binhxet: the program could not be built, see above. 1>&2
    exit /b 1
)
rem Maven leaves the program untouched when only a date changed; without this it would be built every time.
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc = [DateTime]::UtcNow"
popd

:run
rem Every step of a run is over before the optimising compiler pays; whole rounds need room.
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:MetaspaceSize=128m"
set "MEMORY=-XX:+UseSerialGC"
rem Shifting leaves the whole line of arguments as it is; a loop "for ... in" would end at a parenthesis in a path.
:scan
if "%~1"=="" goto scanned
if /i "%~1"=="evaluate" set "MEMORY=-XX:+UseSerialGC -Xmx1g"
if /i "%~1"=="verify" set "MEMORY=-XX:+UseSerialGC -Xmx1g"
if /i "%~1"=="diff" set "MEMORY=-XX:+UseSerialGC -Xmx1g"
if /i "%~1"=="explain" set "MEMORY=-XX:+UseSerialGC -Xmx1g"
if /i "%~1"=="compare" set "MEMORY=-XX:+UseSerialGC -Xmx1g"
if /i "%~1"=="revocation" set "MEMORY=-XX:+UseSerialGC -Xmx1g"
shift
goto scan
:scanned
rem Java of Windows takes its arguments in the code page of the system: the short name of the program has no accents.
for %%I in ("%CLASSES%") do if exist "%%~sI" set "CLASSES=%%~fsI"
"%JAVA%" %FLAGS% %MEMORY% -Xshare:auto -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 %BINHXET_JAVA_OPTS% -cp "%CLASSES%" vn.binhxet.cli.Main %*
exit /b %errorlevel%
