@echo off
rem Starts briefdeck. It needs nothing that isn't in this folder, and changes nothing in it.
setlocal DisableDelayedExpansion
set "NODE_OPTIONS="
if not exist "%~dp0program\node.exe" goto incomplete
"%~dp0program\node.exe" "%~dp0program\bin\portable.js" %*
set "code=%errorlevel%"
if not "%code%"=="0" if "%~1"=="" pause
exit /b %code%

:incomplete
echo Files are missing here. Right-click the zip file, choose Extract All, and start
echo briefdeck in the folder that this makes.
echo.
echo Il manque des fichiers ici. Cliquez avec le bouton droit sur le fichier zip,
echo choisissez Extraire tout, puis ouvrez briefdeck dans le nouveau dossier.
echo.
pause
exit /b 1
