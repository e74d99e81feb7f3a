@echo off
rem Starts the application from a checkout on Windows: builds it if the sources are newer than the build,
rem then opens the window, or runs the command that the arguments name and passes its exit code on.
setlocal DisableDelayedExpansion
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
set "TARGET=%HOME_DIR%\target"

for /f "tokens=2 delims=:" %%C in ('chcp') do set "OLD_CP=%%C"
set "OLD_CP=%OLD_CP: =%"
set "OLD_CP=%OLD_CP:.=%"
chcp 65001 >nul

set "JDK="
call :try "%JAVA_HOME%"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
    for /d %%D in ("%%~R\*25*") do call :try "%%~fD"
)
for /f "delims=" %%J in ('where javac 2^>nul') do call :try "%%~dpJ.."
if not defined JDK (
    echo 这台电脑上没有找到 JDK 25，程序不能启动。请安装 JDK 25（例如 Temurin 25），或用环境变量 JAVA_HOME 指明它的位置。 1>&2
    set "CODE=1"
    goto :end
)

powershell -NoProfile -Command "$b = Get-Item -LiteralPath ($env:TARGET + '\.built') -ErrorAction SilentlyContinue; if (-not $b) { exit 2 }; if ((Get-Item -LiteralPath ($env:HOME_DIR + '\pom.xml')).LastWriteTime -gt $b.LastWriteTime) { exit 2 }; if (Get-ChildItem -LiteralPath ($env:HOME_DIR + '\src\main') -Recurse | Where-Object { $_.LastWriteTime -gt $b.LastWriteTime } | Select-Object -First 1) { exit 1 }; exit 0"
set "STALE=%ERRORLEVEL%"
if "%STALE%"=="0" goto :start
set "GOALS=package"
if "%STALE%"=="2" set "GOALS=clean package"
where mvn >nul 2>nul
if errorlevel 1 (
    echo 没有找到 Maven（mvn 命令），不能编译程序。请先安装 Maven 3.8.6 或更新的版本。 1>&2
    set "CODE=1"
    goto :end
)
echo 正在编译程序；第一次需要联网下载，请等一两分钟…… 1>&2
set "STAMP=%TEMP%\selfeval-%RANDOM%.stamp"
type nul >"%STAMP%"
set "JAVA25_HOME=%JDK%"
call mvn -B -q -f "%HOME_DIR%\pom.xml" -Dmaven.test.skip=true %GOALS% 1>&2
if errorlevel 1 (
    echo 程序没有编译成功，原因见上面的输出；数据没有动过。 1>&2
    del "%STAMP%" 2>nul
    set "CODE=1"
    goto :end
)
move /y "%STAMP%" "%TARGET%\.built" >nul

:start
set "WINDOW="
set "FIRST=%~1"
if "%~1"=="" set "WINDOW=1"
if "%~1"=="--data" if not "%~2"=="" if "%~3"=="" set "WINDOW=1"
if defined FIRST if "%FIRST:~0,7%"=="--data=" if "%~2"=="" set "WINDOW=1"
if defined WINDOW (
    "%JDK%\bin\java.exe" --module-path "%TARGET%\javafx" "@%HOME_DIR%\installer\java-options" -cp "%TARGET%\classes;%TARGET%\lib\*" org.selfeval.Main %*
) else (
    "%JDK%\bin\java.exe" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%TARGET%\classes;%TARGET%\lib\*" org.selfeval.Main %*
)
set "CODE=%ERRORLEVEL%"

:end
chcp %OLD_CP% >nul
exit /b %CODE%

:try
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /b /r /c:"JAVA_VERSION=.25[.\"]" "%~1\release" >nul 2>nul
if not errorlevel 1 set "JDK=%~f1"
exit /b 0
