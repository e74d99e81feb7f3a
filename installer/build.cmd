@echo off
rem Makes the packaged application on Windows, target\image\巡察绩效自评, as installer/build does on Linux.
rem Not tried on Windows yet. Needs a JDK 25 in JAVA_HOME, and Maven.
setlocal enabledelayedexpansion
chcp 65001 >nul
cd /d "%~dp0.."
if not exist "%JAVA_HOME%\bin\jpackage.exe" (
    echo 没有找到 JDK 25 的 jpackage，请用环境变量 JAVA_HOME 指明 JDK 25 的位置。
    exit /b 3
)
call mvn -B -q -Dmaven.test.skip=true clean package || exit /b 1

set MODULES=java.base,java.desktop,java.logging,java.management,java.naming,java.scripting,java.sql,java.xml
set MODULES=%MODULES%,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs
set IMAGE=target\image\巡察绩效自评
if exist target\image rmdir /s /q target\image
mkdir target\image\stage
for %%j in (target\selfeval-*.jar) do copy /y "%%j" target\image\stage\selfeval.jar >nul
xcopy /e /i /q target\lib target\image\stage\lib >nul

set OPTIONS=--java-options "--module-path=$APPDIR/javafx"
for /f "usebackq eol=# delims=" %%o in ("installer\java-options") do set OPTIONS=!OPTIONS! --java-options "%%o"

"%JAVA_HOME%\bin\jlink" --add-modules %MODULES% --include-locales=zh,en --no-header-files --no-man-pages ^
    --generate-cds-archive --output target\image\runtime || exit /b 1
"%JAVA_HOME%\bin\jpackage" --type app-image --name 巡察绩效自评 --vendor selfeval --icon installer\selfeval.ico ^
    --input target\image\stage --main-jar selfeval.jar --main-class org.selfeval.Main ^
    --runtime-image target\image\runtime %OPTIONS% --dest target\image || exit /b 1
rmdir /s /q target\image\stage target\image\runtime

rem JavaFX looks for its libraries in a folder bin beside that of its jars.
mkdir "%IMAGE%\app\javafx" "%IMAGE%\app\bin"
for %%j in (target\javafx\*-win.jar) do (
    copy /y "%%j" "%IMAGE%\app\javafx" >nul
    tar -xf "%%j" -C "%IMAGE%\app\bin" *.dll 2>nul
)
echo Made: %IMAGE%
