; Inno Setup 6: installs the frozen bundle for one user, without administrator rights.
;
;   iscc /DVersion=0.1.0 packaging\windows\aicode-desktop.iss
;
; Silent: aicode-desktop-0.1.0-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART
;         [/DIR="x:\folder"] [/ALLUSERS] [/TASKS="desktopicon"] [/LOG="file"]
; Remove: unins000.exe /VERYSILENT. Drafts, records and settings are never touched.

#ifndef Version
  #error Name the version: /DVersion=0.1.0
#endif

[Setup]
AppId={{6E1B1C52-6B6C-4C0E-9D5F-6C2F2C1B7A10}
AppName=Signatory Form
AppVersion={#Version}
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
Root: HKA; Subkey: "Software\Classes\.age"; ValueType: string; ValueName: ""; ValueData: "aicode-desktop.age"; Flags: uninsdeletevalue createvalueifdoesntexist
Root: HKA; Subkey: "Software\Classes\.age\OpenWithProgids"; ValueType: none; ValueName: "aicode-desktop.age"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\aicode-desktop.age"; ValueType: string; ValueName: ""; ValueData: "Encrypted file (age)"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\aicode-desktop.age\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\aicode-desktop.exe"" ""%1"""; Flags: uninsdeletekey

[Run]
Filename: "{app}\aicode-desktop.exe"; Description: "{cm:LaunchProgram,Signatory Form}"; Flags: nowait postinstall skipifsilent
