; Inno Setup 6: installs the frozen bundle for one user, without administrator rights.
;
;   iscc /DVersion=0.1.0 packaging\windows\aicode-desktop.iss
;
; Silent: aicode-desktop-0.1.0-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART
;         [/DIR="x:\folder"] [/ALLUSERS] [/TASKS="desktopicon"] [/LOG="file"]
; Remove: unins000.exe /VERYSILENT. Drafts, records and settings are never touched.
; Over a newer version: says so, changes nothing and ends with exit code 1.
; (This file begins with a byte-order mark: by it the compiler knows UTF-8.)

#ifndef Version
  #error Name the version: /DVersion=0.1.0
#endif

[Setup]
AppId={{6E1B1C52-6B6C-4C0E-9D5F-6C2F2C1B7A10}
AppName=Signatory Form
AppVersion={#Version}
VersionInfoVersion={#Version}
AppPublisher=The developers of aicode_desktop
DefaultDirName={autopf}\Signatory Form
DefaultGroupName=Signatory Form
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
CloseApplications=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=aicode-desktop-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
UninstallDisplayIcon={app}\aicode-desktop.exe
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.NewerIsThere=Version %1 is installed, which is newer than %2. Nothing was changed. To go back, remove the newer version first; drafts, records and settings stay.
de.NewerIsThere=Installiert ist Version %1; sie ist neuer als %2. Es wurde nichts geändert. Um zurückzugehen, entfernen Sie zuerst die neuere Version; Entwürfe, Akten und Einstellungen bleiben.
fr.NewerIsThere=La version %1 est installée ; elle est plus récente que %2. Rien n’a été modifié. Pour revenir en arrière, supprimez d’abord la version la plus récente ; brouillons, dossiers et paramètres restent en place.
en.EncryptedFile=Encrypted file (age)
de.EncryptedFile=Verschlüsselte Datei (age)
fr.EncryptedFile=Fichier chiffré (age)

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not must not stay beside it.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\bundle\aicode-desktop\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Signatory Form"; Filename: "{app}\aicode-desktop.exe"
Name: "{autodesktop}\Signatory Form"; Filename: "{app}\aicode-desktop.exe"; Tasks: desktopicon

[Registry]
; One of the programs for .age, not the only one: what another program registered is left alone.
Root: HKA; Subkey: "Software\Classes\.age"; ValueType: none; Flags: uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.age\OpenWithProgids"; ValueType: none; ValueName: "aicode-desktop.age"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\aicode-desktop.age"; ValueType: string; ValueName: ""; ValueData: "{cm:EncryptedFile}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\aicode-desktop.age\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\aicode-desktop.exe"" ""%1"""; Flags: uninsdeletekey

[Run]
Filename: "{app}\aicode-desktop.exe"; Description: "{cm:LaunchProgram,Signatory Form}"; Flags: nowait postinstall skipifsilent

[Code]
const
  UninstallKey = 'Software\Microsoft\Windows\CurrentVersion\Uninstall\{6E1B1C52-6B6C-4C0E-9D5F-6C2F2C1B7A10}_is1';

function InitializeSetup: Boolean;
var
  There: String;
  Installed, Ours: Int64;
begin
  Result := True;
  if RegQueryStringValue(HKA, UninstallKey, 'DisplayVersion', There)
    and StrToVersion(There, Installed) and StrToVersion('{#Version}', Ours)
    and (ComparePackedVersion(Installed, Ours) > 0) then
  begin
    SuppressibleMsgBox(FmtMessage(CustomMessage('NewerIsThere'), [There, '{#Version}']), mbInformation, MB_OK, IDOK);
    Result := False;
  end;
end;
