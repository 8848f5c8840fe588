<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>aicode_desktop/archive/audit</name>
    <message>
        <location filename="../../aicode_desktop/archive/audit.py"/>
        <source>The record’s own list of files is damaged or was changed.</source>
        <translation>Die Dateiliste der Akte selbst ist beschädigt oder wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/audit.py"/>
        <source>The folder holds more files than a record has.</source>
        <translation>Der Ordner enthält mehr Dateien, als eine Akte hat.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/audit.py"/>
        <source>“{name}” was added.</source>
        <translation>„{name}“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/audit.py"/>
        <source>There is no record in this place.</source>
        <translation>An dieser Stelle liegt keine Akte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/audit.py"/>
        <source>It is another record than the one that was kept.</source>
        <translation>Es ist eine andere Akte als die abgelegte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/audit.py"/>
        <source>“{name}” leads elsewhere.</source>
        <translation>„{name}“ führt an eine andere Stelle.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/audit.py"/>
        <source>“{name}” does not belong to a record.</source>
        <translation>„{name}“ gehört nicht zu einer Akte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/audit.py"/>
        <source>“{name}” is missing.</source>
        <translation>„{name}“ fehlt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/audit.py"/>
        <source>“{name}” was altered.</source>
        <translation>„{name}“ wurde verändert.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/archive/chain</name>
    <message>
        <location filename="../../aicode_desktop/archive/chain.py"/>
        <source>Entry {n} of the archive’s chain is missing or damaged.</source>
        <translation>Eintrag {n} der Kette des Archivs fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/chain.py"/>
        <source>An entry of the archive’s chain is damaged.</source>
        <translation>Ein Eintrag der Kette des Archivs ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/chain.py"/>
        <source>The records themselves were not touched.</source>
        <translation>Die Akten selbst wurden nicht berührt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/chain.py"/>
        <source>Check the archive, and restore the folder “_chain” from a copy.</source>
        <translation>Prüfen Sie das Archiv, und stellen Sie den Ordner „_chain“ aus einer Kopie wieder her.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/archive/export</name>
    <message>
        <location filename="../../aicode_desktop/archive/export.py"/>
        <source>The record “{name}” is not as it was kept: {first}</source>
        <translation>Die Akte „{name}“ ist nicht so, wie sie abgelegt wurde: {first}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/export.py"/>
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/export.py"/>
        <source>Check the archive; leave this record out, or restore it from a copy.</source>
        <translation>Prüfen Sie das Archiv; lassen Sie diese Akte weg, oder stellen Sie sie aus einer Kopie wieder her.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/archive/intake</name>
    <message>
        <location filename="../../aicode_desktop/archive/intake.py"/>
        <source>Imported; its folder was called “{name}”</source>
        <translation>Importiert; der Ordner hieß „{name}“</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/intake.py"/>
        <source>There is no record in “{name}”.</source>
        <translation>In „{name}“ liegt keine Akte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/intake.py"/>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>Nothing was taken in.</source>
        <translation>Es wurde nichts aufgenommen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/intake.py"/>
        <source>Choose a record, an export of records, or another archive.</source>
        <translation>Wählen Sie eine Akte, einen Export von Akten oder ein anderes Archiv.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/intake.py"/>
        <source>What came later on {day} is damaged and was left out.</source>
        <translation>Was am {day} hinzukam, ist beschädigt und wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/archive/later</name>
    <message>
        <location filename="../../aicode_desktop/archive/later.py"/>
        <source>These files are too many or too large for a record.</source>
        <translation>Diese Dateien sind für eine Akte zu viele oder zu groß.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/later.py"/>
        <location filename="../../aicode_desktop/render/paper_pages.py"/>
        <location filename="../../aicode_desktop/scan/pictures.py"/>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <location filename="../../aicode_desktop/workflow/paper.py"/>
        <source>Nothing was kept, and the files are unchanged.</source>
        <translation>Es wurde nichts abgelegt, und die Dateien sind unverändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/later.py"/>
        <source>Keep fewer or smaller files.</source>
        <translation>Legen Sie weniger oder kleinere Dateien ab.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/later.py"/>
        <source>“{name}” is no name for a file of a record.</source>
        <translation>„{name}“ ist kein Name für eine Datei einer Akte.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/archive/parcel</name>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>“{name}” is not safe to unpack: {why}.</source>
        <translation>„{name}“ lässt sich nicht gefahrlos entpacken: {why}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>it holds too much</source>
        <translation>die Datei enthält zu viel</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>Ask whoever made it for another export.</source>
        <translation>Bitten Sie den Ersteller um einen neuen Export.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>“{name}” is not a ZIP file, or a damaged one.</source>
        <translation>„{name}“ ist keine ZIP-Datei oder eine beschädigte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>it holds the name “{name}”</source>
        <translation>die Datei enthält den Namen „{name}“</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>it holds “{name}” twice</source>
        <translation>die Datei enthält „{name}“ zweimal</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>“{name}” is a link or a device</source>
        <translation>„{name}“ ist eine Verknüpfung oder ein Gerät</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>“{name}” is encrypted</source>
        <translation>„{name}“ ist verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>“{name}” is too large</source>
        <translation>„{name}“ ist zu groß</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>Get the file again, or unpack it and choose the folder.</source>
        <translation>Beschaffen Sie die Datei erneut, oder entpacken Sie sie und wählen Sie den Ordner.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>its sizes are not what it says</source>
        <translation>die Größen stimmen nicht mit ihren Angaben überein</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/archive/proof</name>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>The folder of this record is missing.</source>
        <translation>Der Ordner dieser Akte fehlt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>It is a copy of the record “{name}”.</source>
        <translation>Es ist eine Kopie der Akte „{name}“.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>There are more problems; these are the first.</source>
        <translation>Es gibt weitere Probleme; dies sind die ersten.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>The chain does not begin with entry 1.</source>
        <translation>Die Kette beginnt nicht mit Eintrag 1.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>Entry {n} says that it is number {said}.</source>
        <translation>Eintrag {n} gibt an, Nummer {said} zu sein.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>Entry {n} does not follow the one before it: one of them was altered, removed or moved.</source>
        <translation>Eintrag {n} schließt nicht an den vorigen an: Einer von beiden wurde verändert, entfernt oder verschoben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>Entries are missing between {before} and {after}.</source>
        <translation>Zwischen {before} und {after} fehlen Einträge.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>What came later, “{name}”: {problem}</source>
        <translation>Später hinzugekommen, „{name}“: {problem}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>What lies with it as having come later, “{name}”, is in no entry.</source>
        <translation>Was als später hinzugekommen dabeiliegt, „{name}“, steht in keinem Eintrag.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>Entry {n} cannot be read.</source>
        <translation>Eintrag {n} ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>“{name}” does not belong to the chain.</source>
        <translation>„{name}“ gehört nicht zur Kette.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/archive/record</name>
    <message>
        <location filename="../../aicode_desktop/archive/record.py"/>
        <source>“{name}” is not a record of this program, or a damaged one.</source>
        <translation>„{name}“ ist keine Akte dieses Programms oder eine beschädigte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/record.py"/>
        <source>A rehearsal has no e-mail to keep.</source>
        <translation>Zu einer Probe gibt es keine E-Mail, die abzulegen wäre.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/record.py"/>
        <source>The e-mail does not carry the form that is to be kept.</source>
        <translation>Die E-Mail enthält nicht das Formular, das abgelegt werden soll.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/record.py"/>
        <location filename="../../aicode_desktop/archive/retention.py"/>
        <location filename="../../aicode_desktop/archive/store.py"/>
        <location filename="../../aicode_desktop/drafts/history.py"/>
        <location filename="../../aicode_desktop/drafts/identifiers.py"/>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <location filename="../../aicode_desktop/drafts/recovery.py"/>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <location filename="../../aicode_desktop/host/files.py"/>
        <location filename="../../aicode_desktop/workflow/desk.py"/>
        <location filename="../../aicode_desktop/workflow/paper_signing.py"/>
        <location filename="../../aicode_desktop/workflow/renewing.py"/>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/record.py"/>
        <source>Restore the folder from a copy, or look into it by hand.</source>
        <translation>Stellen Sie den Ordner aus einer Kopie wieder her, oder sehen Sie ihn selbst durch.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/record.py"/>
        <source>Nothing was written, and the signed form is unchanged.</source>
        <translation>Es wurde nichts geschrieben, und das signierte Formular ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/record.py"/>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>Prepare the e-mail again from the signed form.</source>
        <translation>Bereiten Sie die E-Mail aus dem signierten Formular neu vor.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/archive/retention</name>
    <message>
        <location filename="../../aicode_desktop/archive/retention.py"/>
        <source>A retention period is from {first} to {last} years.</source>
        <translation>Eine Aufbewahrungsfrist beträgt {first} bis {last} Jahre.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/retention.py"/>
        <source>Give another number.</source>
        <translation>Geben Sie eine andere Zahl an.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/archive/store</name>
    <message>
        <location filename="../../aicode_desktop/archive/store.py"/>
        <source>There is no record “{name}” in this archive.</source>
        <translation>In diesem Archiv gibt es keine Akte „{name}“.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/store.py"/>
        <source>Look for it in the list.</source>
        <translation>Suchen Sie sie in der Liste.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/store.py"/>
        <source>The archive’s list cannot be made.</source>
        <translation>Die Liste des Archivs lässt sich nicht erstellen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/store.py"/>
        <source>The records were not touched.</source>
        <translation>Die Akten wurden nicht berührt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/store.py"/>
        <source>Make room on the disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/act</name>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>A signatory may withdraw at any time. No form for it is published.</source>
        <translation>Ein Unterzeichner kann seine Unterzeichnung jederzeit zurücknehmen. Ein Formular dafür ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>The signed document that this one follows is not named; begin from its record.</source>
        <translation>Das signierte Dokument, an das dieses anschließt, ist nicht genannt; beginnen Sie mit dessen Akte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>The document that this one follows is dated in the future, or without a day.</source>
        <translation>Das Dokument, an das dieses anschließt, ist in die Zukunft datiert oder trägt keinen Tag.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>Say which of the signed chapters are withdrawn, or the whole signature.</source>
        <translation>Geben Sie an, welche der unterzeichneten Kapitel zurückgenommen werden, oder ob die ganze Unterzeichnung.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>A withdrawal cannot sign another chapter; a notice of change can.</source>
        <translation>Mit einer Rücknahme lässt sich kein weiteres Kapitel unterzeichnen, mit einer Änderungsmitteilung schon.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>Other answers differ too, and a withdrawal does not declare them.</source>
        <translation>Auch andere Antworten weichen ab; eine Rücknahme erklärt diese nicht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>{chapter}: {consequence}</source>
        <translation>{chapter}: {consequence}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>Nothing differs from the document that this one follows.</source>
        <translation>Es gibt keinen Unterschied zu dem Dokument, an das dieses anschließt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>Another edition of the Code is signed anew, not by a change.</source>
        <translation>Eine andere Ausgabe des Praxisleitfadens wird neu unterzeichnet, nicht durch eine Änderung.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>A new signature needs a newer edition of the Code than the one signed before.</source>
        <translation>Eine neue Unterzeichnung setzt eine neuere Ausgabe des Praxisleitfadens voraus als die zuvor unterzeichnete.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>Name and register differ from the earlier document. A new name of the same entity is a change; another entity signs a first form of its own.</source>
        <translation>Name und Register weichen vom früheren Dokument ab. Ein neuer Name desselben Rechtsträgers ist eine Änderung; ein anderer Rechtsträger unterzeichnet ein eigenes erstes Formular.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <location filename="../../aicode_desktop/check/representative.py"/>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <location filename="../../aicode_desktop/check/thresholds.py"/>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <source>Write the date as year, month and day, such as 2026-11-23.</source>
        <translation>Schreiben Sie das Datum als Jahr, Monat und Tag, etwa 2026-11-23.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>This day is before the signature that the document follows.</source>
        <translation>Dieser Tag liegt vor der Unterzeichnung, an die das Dokument anschließt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>Say what was wrong in the document as it was sent.</source>
        <translation>Geben Sie an, was in dem gesendeten Dokument falsch war.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>A chapter is answered otherwise. Correct it only if the answer was an error; a new decision is a change or a withdrawal.</source>
        <translation>Ein Kapitel ist anders beantwortet. Berichtigen Sie es nur, wenn die Antwort ein Irrtum war; eine neue Entscheidung ist eine Änderung oder eine Rücknahme.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>Say from which day the withdrawal is to hold.</source>
        <translation>Geben Sie an, ab welchem Tag die Rücknahme gelten soll.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>This day has passed; the AI Office learns of it only when the e-mail arrives.</source>
        <translation>Dieser Tag ist vergangen; das Büro für Künstliche Intelligenz erfährt davon erst, wenn die E-Mail eintrifft.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/addresses</name>
    <message>
        <location filename="../../aicode_desktop/check/addresses.py"/>
        <source>The address has no street.</source>
        <translation>In der Anschrift fehlt die Straße.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/addresses.py"/>
        <source>Give the town of the address.</source>
        <translation>Geben Sie den Ort der Anschrift an.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/addresses.py"/>
        <source>This is not one plain e-mail address.</source>
        <translation>Dies ist keine einzelne, schlichte E-Mail-Adresse.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/addresses.py"/>
        <source>Give the country.</source>
        <translation>Geben Sie das Land an.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/addresses.py"/>
        <source>This is an address of the Commission; give one where the provider is reached.</source>
        <translation>Dies ist eine Adresse der Kommission; geben Sie eine an, unter der der Anbieter erreichbar ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/addresses.py"/>
        <source>The ISO code for {country} is {code}.</source>
        <translation>Der ISO-Code für {country} ist {code}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/addresses.py"/>
        <source>“{code}” is not an ISO country code of two letters.</source>
        <translation>„{code}“ ist kein ISO-Ländercode aus zwei Buchstaben.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/boundaries</name>
    <message>
        <location filename="../../aicode_desktop/check/boundaries.py"/>
        <source>Notice of a model with systemic risk</source>
        <translation>Mitteilung über ein Modell mit systemischem Risiko</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/boundaries.py"/>
        <source>Article 52</source>
        <translation>Artikel 52</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/boundaries.py"/>
        <source>Mandate of an authorised representative</source>
        <translation>Auftrag eines Bevollmächtigten</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/boundaries.py"/>
        <source>Article 54</source>
        <translation>Artikel 54</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/boundaries.py"/>
        <source>Public summary of training content</source>
        <translation>Öffentliche Zusammenfassung der Trainingsinhalte</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/boundaries.py"/>
        <source>Article 53(1)(d)</source>
        <translation>Artikel 53 Absatz 1 Buchstabe d</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/boundaries.py"/>
        <source>The Commission’s other code of practice</source>
        <translation>Der andere Praxisleitfaden der Kommission</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/boundaries.py"/>
        <location filename="../../ui/review.ui"/>
        <source>The Commission’s own form</source>
        <translation>Das eigene Formular der Kommission</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/boundaries.py"/>
        <source>Reports to the AI Office</source>
        <translation>Meldungen an das Büro für Künstliche Intelligenz</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/boundaries.py"/>
        <source>A model without a name</source>
        <translation>Ein Modell ohne Namen</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/chapters</name>
    <message>
        <location filename="../../aicode_desktop/check/chapters.py"/>
        <source>This program does not hold the edition “{edition}”.</source>
        <translation>Dieses Programm enthält die Ausgabe „{edition}“ nicht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/chapters.py"/>
        <source>All three chapters are left out, so there is nothing to sign.</source>
        <translation>Alle drei Kapitel sind ausgelassen; es gibt also nichts zu unterzeichnen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/chapters.py"/>
        <source>Left out although a systemic-risk model exists or is coming: evaluation, risk mitigation, incident reporting and cybersecurity under Art. 55 are then shown by other means.</source>
        <translation>Ausgelassen, obwohl es ein Modell mit systemischem Risiko gibt oder geben wird: Bewertung, Risikominderung, Meldung von Vorfällen und Cybersicherheit nach Art. 55 sind dann auf andere Weise nachzuweisen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/chapters.py"/>
        <source>Say whether you have, develop or intend a model with systemic risk.</source>
        <translation>Geben Sie an, ob Sie ein Modell mit systemischem Risiko haben, entwickeln oder beabsichtigen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/chapters.py"/>
        <source>You have a model with systemic risk, but no model in the list is marked so.</source>
        <translation>Sie haben ein Modell mit systemischem Risiko, aber kein Modell der Liste ist so gekennzeichnet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/chapters.py"/>
        <source>Name at least one model that comes under Safety and Security voluntarily.</source>
        <translation>Nennen Sie mindestens ein Modell, das freiwillig unter „Sicherheit und Gefahrenabwehr“ fällt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/chapters.py"/>
        <source>Say whether you sign or opt out of “{chapter}”.</source>
        <translation>Geben Sie an, ob Sie „{chapter}“ unterzeichnen oder nicht unterzeichnen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/chapters.py"/>
        <source>Left out: compliance with Art. {article} is then shown by other means.</source>
        <translation>Ausgelassen: Die Einhaltung von Art. {article} ist dann auf andere Weise nachzuweisen.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/compute</name>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>{chips_and_time} × {peak} FLOP/s × {share} % utilisation</source>
        <translation>{chips_and_time} × {peak} FLOP/s × {share} % Auslastung</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>About {amount} FLOP; within 30 %, from {low} to {high}.</source>
        <translation>Etwa {amount} FLOP; auf 30 % genau, von {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>6 × {parameters} parameters × {tokens} training tokens</source>
        <translation>6 × {parameters} Parameter × {tokens} Trainingstoken</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>These figures are too large to be multiplied; look for a lost power of ten.</source>
        <translation>Diese Zahlen sind zu groß, um sie zu multiplizieren; prüfen Sie die Zehnerpotenzen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>Write the utilisation as a share, such as 40 % or 0.4.</source>
        <translation>Schreiben Sie die Auslastung als Anteil, etwa 40 % oder 0.4.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>A utilisation above 70 % is not likely; check the figure.</source>
        <translation>Eine Auslastung über 70 % ist unwahrscheinlich; prüfen Sie die Zahl.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>No single chip is that fast; look for a lost power of ten.</source>
        <translation>Kein einzelner Chip ist so schnell; prüfen Sie die Zehnerpotenzen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>{n} chips × {time} hours</source>
        <translation>{n} Chips × {time} Stunden</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>{n} chips × {time} days</source>
        <translation>{n} Chips × {time} Tage</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>{time} chip-hours</source>
        <translation>{time} Chipstunden</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>{note}; {chip}</source>
        <translation>{note}; {chip}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>Write the parameters as a number.</source>
        <translation>Schreiben Sie die Parameter als Zahl.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>Write the training tokens as a number.</source>
        <translation>Schreiben Sie die Trainingstoken als Zahl.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>Write how many chips were used as a number.</source>
        <translation>Schreiben Sie als Zahl, wie viele Chips verwendet wurden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>Write the training time as a number.</source>
        <translation>Schreiben Sie die Trainingszeit als Zahl.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>Write the peak speed of one chip in FLOP/s.</source>
        <translation>Schreiben Sie die Spitzengeschwindigkeit eines Chips in FLOP/s.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/counsel</name>
    <message>
        <location filename="../../aicode_desktop/check/counsel.py"/>
        <source>Our reading: {sentence}</source>
        <translation>Unsere Lesart: {sentence}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/edition</name>
    <message>
        <location filename="../../aicode_desktop/check/edition.py"/>
        <source>This program holds no edition “{edition}” of the Code.</source>
        <translation>Dieses Programm enthält keine Ausgabe „{edition}“ des Praxisleitfadens.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition.py"/>
        <source>The draft is unchanged.</source>
        <translation>Der Entwurf ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition.py"/>
        <source>Use one of these editions, or load the other: {editions}.</source>
        <translation>Verwenden Sie eine dieser Ausgaben, oder laden Sie die andere: {editions}.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/edition_comparison</name>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>In the chapters that you signed: {list}. Read the text of the new edition: it decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>In the chapters that you signed, numbers and titles stay as they are. Read the text of the new edition: it decides.</source>
        <translation>In den Kapiteln, die Sie unterzeichnet haben, bleiben Nummern und Überschriften gleich. Lesen Sie den Text der neuen Ausgabe: Er ist maßgeblich.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{chapter}: commitment {after} is new.</source>
        <translation>{chapter}: Verpflichtung {after} ist neu.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{chapter}: commitment {before} is gone.</source>
        <translation>{chapter}: Verpflichtung {before} ist entfallen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{chapter}: commitment {before} is now {after}.</source>
        <translation>{chapter}: Verpflichtung {before} ist nun {after}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{chapter}: commitment {before} has moved to {after}.</source>
        <translation>{chapter}: Verpflichtung {before} wurde nach {after} verschoben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{n} measure is new</source>
        <extracomment>English, for other numbers: {n} measures are new</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{n} measures are new</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{n} measure is gone</source>
        <extracomment>English, for other numbers: {n} measures are gone</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{n} measures are gone</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{n} other part differs</source>
        <extracomment>English, for other numbers: {n} other parts differ</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{n} other parts differ</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{chapter}: measure {after} is new.</source>
        <translation>{chapter}: Maßnahme {after} ist neu.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{chapter}: measure {before} is gone.</source>
        <translation>{chapter}: Maßnahme {before} ist entfallen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{chapter}: measure {before} is now {after}.</source>
        <translation>{chapter}: Maßnahme {before} ist nun {after}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{chapter}: measure {before} has moved to {after}.</source>
        <translation>{chapter}: Maßnahme {before} wurde nach {after} verschoben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>In the chapters that you signed, {added} measures are new, {gone} are gone, and {other} other parts differ. Read the text of the new edition: it decides.</source>
        <translation type="vanished">In den Kapiteln, die Sie unterzeichnet haben, sind {added} Maßnahmen neu, {gone} entfallen, und {other} andere Teile weichen ab. Lesen Sie den Text der neuen Ausgabe: Er ist maßgeblich.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/edition_file</name>
    <message>
        <location filename="../../aicode_desktop/check/edition_file.py"/>
        <source>What the file says in “{field}” is not right.</source>
        <translation>Was die Datei in „{field}“ angibt, ist nicht richtig.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_file.py"/>
        <source>The file is larger than an edition of the Code is.</source>
        <translation>Die Datei ist größer, als es eine Ausgabe des Praxisleitfadens ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_file.py"/>
        <source>An edition is named by its day of publication, such as 2025-07-10.</source>
        <translation>Eine Ausgabe wird nach dem Tag ihrer Veröffentlichung benannt, etwa 2025-07-10.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_file.py"/>
        <source>The file does not have the three chapters of this Code in their order.</source>
        <translation>Die Datei enthält die drei Kapitel dieses Praxisleitfadens nicht in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_file.py"/>
        <source>A part of the file ({place}) does not have exactly these fields: {fields}.</source>
        <translation>Ein Teil der Datei ({place}) hat nicht genau diese Felder: {fields}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_file.py"/>
        <location filename="../../aicode_desktop/workflow/editions.py"/>
        <source>Nothing was loaded, and the editions at hand are unchanged.</source>
        <translation>Es wurde nichts geladen, und die vorhandenen Ausgaben sind unverändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_file.py"/>
        <source>Ask whoever made the file for a correct one.</source>
        <translation>Bitten Sie den Ersteller der Datei um eine richtige.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_file.py"/>
        <source>the whole</source>
        <translation>das Ganze</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/gap</name>
    <message>
        <location filename="../../aicode_desktop/check/gap.py"/>
        <source>The chapter has no measure “{measure}”.</source>
        <translation>Das Kapitel hat keine Maßnahme „{measure}“.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap.py"/>
        <source>Said to be in place; say what the measure is.</source>
        <translation>Als umgesetzt angegeben; nennen Sie die Maßnahme.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap.py"/>
        <source>Said to be in place; say what shows it.</source>
        <translation>Als umgesetzt angegeben; nennen Sie den Nachweis.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap.py"/>
        <source>Said not to apply; say why.</source>
        <translation>Als nicht zutreffend angegeben; nennen Sie den Grund.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap.py"/>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>Write the date as year, year and month, or day, such as 2026-11.</source>
        <translation>Schreiben Sie das Datum als Jahr, Jahr und Monat oder Tag, etwa 2026-11.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap.py"/>
        <source>This names the Code of Practice on Transparency of AI-generated content.</source>
        <translation>Hier ist der Praxisleitfaden zur Transparenz KI-generierter Inhalte genannt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap.py"/>
        <location filename="../../aicode_desktop/check/models.py"/>
        <location filename="../../aicode_desktop/check/thresholds.py"/>
        <source>The year {year} is not likely; look for a typing slip.</source>
        <translation>Das Jahr {year} ist unwahrscheinlich; prüfen Sie auf einen Tippfehler.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap.py"/>
        <source>Said to be in place, but this date lies in the future.</source>
        <translation>Als umgesetzt angegeben, aber dieses Datum liegt in der Zukunft.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap.py"/>
        <source>Said to be planned, but this date has passed.</source>
        <translation>Als geplant angegeben, aber dieses Datum ist vergangen.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/gap_table</name>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <location filename="../../aicode_desktop/gui/models_list.py"/>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <source>Commitment</source>
        <translation>Verpflichtung</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <location filename="../../aicode_desktop/gui/measures_list.py"/>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>Own measure</source>
        <translation>Eigene Maßnahme</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <location filename="../../aicode_desktop/gui/measures_list.py"/>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <location filename="../../aicode_desktop/gui/measures_list.py"/>
        <location filename="../../aicode_desktop/gui/models_list.py"/>
        <location filename="../../aicode_desktop/render/form.py"/>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <location filename="../../aicode_desktop/render/paper.py"/>
        <location filename="../../ui/models.ui"/>
        <location filename="../../ui/signatory.ui"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <location filename="../../aicode_desktop/gui/measures_list.py"/>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <source>Goes by</source>
        <translation>Richtet sich nach</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>Not yet answered</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <location filename="../../aicode_desktop/gui/measures_list.py"/>
        <location filename="../../ui/measures.ui"/>
        <source>In place</source>
        <translation>Umgesetzt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <source>Partly in place</source>
        <translation>Teilweise umgesetzt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <location filename="../../aicode_desktop/gui/measures_list.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../ui/measures.ui"/>
        <location filename="../../ui/models.ui"/>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <location filename="../../aicode_desktop/gui/measures_list.py"/>
        <location filename="../../ui/measures.ui"/>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/models</name>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>Say whether the model is on the Union market or planned for it.</source>
        <translation>Geben Sie an, ob das Modell auf dem Unionsmarkt ist oder dafür geplant ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>Who has a model on the Union market is a provider today, not a future one.</source>
        <translation>Wer ein Modell auf dem Unionsmarkt hat, ist heute Anbieter, nicht künftiger Anbieter.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <location filename="../../aicode_desktop/check/thresholds.py"/>
        <source>Write the training compute as one number, such as 3.4e24.</source>
        <translation>Schreiben Sie den Trainingsrechenaufwand als eine Zahl, etwa 3.4e24.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>Say how the training compute was estimated.</source>
        <translation>Geben Sie an, wie der Trainingsrechenaufwand geschätzt wurde.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>Say whether the model poses systemic risk.</source>
        <translation>Geben Sie an, ob das Modell ein systemisches Risiko birgt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>The model is put under Safety and Security, but that chapter is left out.</source>
        <translation>Das Modell ist unter „Sicherheit und Gefahrenabwehr“ gestellt, aber dieses Kapitel ist ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>The chapter covers every model with systemic risk, this one too.</source>
        <translation>Das Kapitel erfasst jedes Modell mit systemischem Risiko, auch dieses.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>Only models without systemic risk can be named voluntarily; settle this one first.</source>
        <translation>Nur Modelle ohne systemisches Risiko können freiwillig genannt werden; klären Sie dies zuerst.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>The chapter is about models with systemic risk; you add this one voluntarily.</source>
        <translation>Das Kapitel betrifft Modelle mit systemischem Risiko; dieses nehmen Sie freiwillig hinzu.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>Give the name of the model.</source>
        <translation>Geben Sie den Namen des Modells an.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>This model is listed twice with the same version.</source>
        <translation>Dieses Modell ist mit derselben Version zweimal aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>A figure of {flop} FLOP is not likely; look for a lost power of ten.</source>
        <translation>Eine Angabe von {flop} FLOP ist unwahrscheinlich; prüfen Sie die Zehnerpotenz.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>This model poses systemic risk, yet you say that you neither have nor intend one.</source>
        <translation>Dieses Modell birgt ein systemisches Risiko, Sie geben aber an, keines zu haben oder zu beabsichtigen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>Say when the model was placed on the Union market.</source>
        <translation>Geben Sie an, wann das Modell auf dem Unionsmarkt in Verkehr gebracht wurde.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>The model is said to be on the market, but this date lies in the future.</source>
        <translation>Das Modell ist als in Verkehr gebracht angegeben, aber dieses Datum liegt in der Zukunft.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>At or below 10²³ FLOP the Guidelines do not, as an indication, count a model as general-purpose.</source>
        <translation>Bis einschließlich 10²³ FLOP zählen die Leitlinien ein Modell als Richtwert nicht zu den Modellen mit allgemeinem Verwendungszweck.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>Above 10²⁵ FLOP a model is presumed to have high-impact capabilities; to hold otherwise takes arguments to the Commission under Art. 52(2).</source>
        <translation>Über 10²⁵ FLOP wird angenommen, dass ein Modell über Fähigkeiten mit hohem Wirkungsgrad verfügt; wer anderes vertritt, muss dies der Kommission nach Art. 52 Abs. 2 darlegen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>The model is said to be planned, but this date has passed.</source>
        <translation>Das Modell ist als geplant angegeben, aber dieses Datum ist vergangen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>The Commission is to be notified within two weeks of reaching 10²⁵ FLOP, or of knowing that it will be reached. This form is not that notice.</source>
        <translation>Die Kommission ist innerhalb von zwei Wochen zu unterrichten, nachdem 10²⁵ FLOP erreicht sind oder bekannt wird, dass sie erreicht werden. Dieses Formular ist nicht diese Mitteilung.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/obligations</name>
    <message>
        <location filename="../../aicode_desktop/check/obligations.py"/>
        <source>Counted from {day}, the planned day of placing on the market.</source>
        <translation>Gerechnet ab dem {day}, dem geplanten Tag des Inverkehrbringens.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/obligations.py"/>
        <source>Counted from {day}, the first day of the planned month or year of placing on the market.</source>
        <translation>Gerechnet ab dem {day}, dem ersten Tag des Monats oder Jahres, für das das Inverkehrbringen geplant ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/obligations.py"/>
        <source>Notify the Commission under Article 52</source>
        <translation>Mitteilung an die Kommission nach Artikel 52</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/obligations.py"/>
        <source>Review of the Code is about due</source>
        <translation>Die Überprüfung des Praxisleitfadens steht etwa an</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/obligations.py"/>
        <source>Two weeks from {day}.</source>
        <translation>Zwei Wochen ab dem {day}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/obligations.py"/>
        <source>Comply for a model from before 2 August 2025</source>
        <translation>Konformität für ein Modell aus der Zeit vor dem 2. August 2025</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/provider</name>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>This does not read as a website; it should start with https:// or http://.</source>
        <translation>Dies liest sich nicht wie eine Website; sie sollte mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>Say whether this is a provider today or a potential future one.</source>
        <translation>Geben Sie an, ob es sich um einen heutigen oder einen möglichen künftigen Anbieter handelt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>Give the legal name of the provider that is to be bound.</source>
        <translation>Geben Sie den rechtlichen Namen des Anbieters an, der gebunden werden soll.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>A group is seldom an entity that can sign; give the one that its register knows.</source>
        <translation>Eine Gruppe ist selten ein Rechtsträger, der unterzeichnen kann; nennen Sie den, der in seinem Register steht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>The Latin form of the name has letters that are not Latin.</source>
        <translation>Die lateinische Form des Namens enthält Buchstaben, die nicht lateinisch sind.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>Give the legal form, so that the right entity is bound.</source>
        <translation>Geben Sie die Rechtsform an, damit der richtige Rechtsträger gebunden wird.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>Name the register to which the number belongs.</source>
        <translation>Nennen Sie das Register, zu dem die Nummer gehört.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>Without a register number the entity may be confused with another.</source>
        <translation>Ohne Registernummer kann der Rechtsträger mit einem anderen verwechselt werden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>A Legal Entity Identifier has 20 letters and digits, the last two of them digits.</source>
        <translation>Eine Rechtsträgerkennung (LEI) hat 20 Buchstaben und Ziffern; die letzten zwei sind Ziffern.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>Name the person whom the AI Office can ask.</source>
        <translation>Nennen Sie die Person, die das Büro für Künstliche Intelligenz fragen kann.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>Give an e-mail address that the AI Office can write to.</source>
        <translation>Geben Sie eine E-Mail-Adresse an, an die das Büro für Künstliche Intelligenz schreiben kann.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>This does not read as a telephone number, such as +32 2 555 01 00.</source>
        <translation>Dies liest sich nicht wie eine Telefonnummer, etwa +32 2 555 01 00.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>The legal name is not in Latin letters; give its Latin form as well.</source>
        <translation>Der rechtliche Name ist nicht in lateinischen Buchstaben geschrieben; geben Sie auch seine lateinische Form an.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>The check digits of this identifier do not fit; look for a typing slip.</source>
        <translation>Die Prüfziffern dieser Kennung passen nicht; prüfen Sie auf einen Tippfehler.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/representative</name>
    <message>
        <location filename="../../aicode_desktop/check/representative.py"/>
        <source>Name the authorised representative.</source>
        <translation>Nennen Sie den Bevollmächtigten.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/representative.py"/>
        <source>The authorised representative must be established in the Union.</source>
        <translation>Der Bevollmächtigte muss in der Union niedergelassen sein.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/representative.py"/>
        <source>Give an e-mail address of the authorised representative.</source>
        <translation>Geben Sie eine E-Mail-Adresse des Bevollmächtigten an.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/representative.py"/>
        <source>Give the date of the written mandate.</source>
        <translation>Geben Sie das Datum des schriftlichen Auftrags an.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/representative.py"/>
        <source>A provider established in the Union needs no authorised representative.</source>
        <translation>Ein in der Union niedergelassener Anbieter braucht keinen Bevollmächtigten.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/representative.py"/>
        <source>From outside the Union you appoint an authorised representative in the Union before you place a model on its market.</source>
        <translation>Von außerhalb der Union benennen Sie einen Bevollmächtigten in der Union, bevor Sie ein Modell auf ihrem Markt in Verkehr bringen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/representative.py"/>
        <source>{country} is in the European Economic Area but not in the Union; ask your counsel whether you need an authorised representative.</source>
        <translation>{country} gehört zum Europäischen Wirtschaftsraum, aber nicht zur Union; fragen Sie Ihre Rechtsberatung, ob Sie einen Bevollmächtigten brauchen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/representative.py"/>
        <source>The mandate is dated in the future.</source>
        <translation>Der Auftrag ist in die Zukunft datiert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/representative.py"/>
        <source>A provider outside the Union appoints an authorised representative in the Union by written mandate, unless the exception for open-source models applies.</source>
        <translation>Ein Anbieter außerhalb der Union benennt durch schriftlichen Auftrag einen Bevollmächtigten in der Union, sofern nicht die Ausnahme für quelloffene Modelle gilt.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/signatory</name>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>Name at least one person who signs for the provider.</source>
        <translation>Nennen Sie mindestens eine Person, die für den Anbieter unterzeichnet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>Give the name of the person who signs.</source>
        <translation>Geben Sie den Namen der Person an, die unterzeichnet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>Give the position that this person holds at the provider.</source>
        <translation>Geben Sie die Funktion an, die diese Person beim Anbieter hat.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>Say what empowers this person to bind the provider.</source>
        <translation>Geben Sie an, was diese Person ermächtigt, den Anbieter zu binden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>This person is named twice; a joint signature needs different persons.</source>
        <translation>Diese Person ist zweimal genannt; eine gemeinsame Unterzeichnung verlangt verschiedene Personen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>The name is not in Latin letters; give its Latin form as well.</source>
        <translation>Der Name ist nicht in lateinischen Buchstaben geschrieben; geben Sie auch seine lateinische Form an.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>Whoever holds this position seldom can bind a provider; a senior executive can.</source>
        <translation>Wer diese Funktion hat, kann einen Anbieter selten binden; ein Mitglied der Geschäftsleitung kann es.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>Say which document gives the authority, such as the number of the resolution.</source>
        <translation>Geben Sie an, welches Dokument die Vertretungsmacht verleiht, etwa die Nummer des Beschlusses.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>The authority is dated in the future, so it does not bind the provider yet.</source>
        <translation>Die Vertretungsmacht ist in die Zukunft datiert und bindet den Anbieter daher noch nicht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>The authority ends before it was given.</source>
        <translation>Die Vertretungsmacht endet, bevor sie erteilt wurde.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>Give the date of the resolution or power of attorney.</source>
        <translation>Geben Sie das Datum des Beschlusses oder der Vollmacht an.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>The authority has expired, so it no longer binds the provider.</source>
        <translation>Die Vertretungsmacht ist erloschen und bindet den Anbieter daher nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>The authority expires in one day; sign before.</source>
        <extracomment>English, for other numbers: The authority expires in {n} days; sign before.</extracomment>
        <translation>
            <numerusform>Die Vertretungsmacht erlischt in einem Tag; unterzeichnen Sie vorher.</numerusform>
            <numerusform>Die Vertretungsmacht erlischt in {n} Tagen; unterzeichnen Sie vorher.</numerusform>
        </translation>
        <extra-po-msgid_plural>The authority expires in {n} days; sign before.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>The authority expires today.</source>
        <translation>Die Vertretungsmacht erlischt heute.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/statements</name>
    <message>
        <location filename="../../aicode_desktop/check/statements.py"/>
        <source>Say whether you agree to be listed publicly as a signatory.</source>
        <translation>Geben Sie an, ob Sie einverstanden sind, öffentlich als Unterzeichner aufgeführt zu werden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/statements.py"/>
        <source>Give the name exactly as it is to be listed.</source>
        <translation>Geben Sie den Namen genau so an, wie er aufgeführt werden soll.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/statements.py"/>
        <source>Confirm that the signatory has the power to bind the provider.</source>
        <translation>Bestätigen Sie, dass der Unterzeichner befugt ist, den Anbieter zu binden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/statements.py"/>
        <source>Give the place of signing.</source>
        <translation>Geben Sie den Ort der Unterzeichnung an.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/statements.py"/>
        <source>The listed name differs from the legal name; check that this is what you want.</source>
        <translation>Der aufzuführende Name weicht vom rechtlichen Namen ab; prüfen Sie, ob Sie das so wollen.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/submission</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/check/submission.py"/>
        <source>One point is open: {first}</source>
        <extracomment>English, for other numbers: {n} points are open, the first of them: {first}</extracomment>
        <translation>
            <numerusform>Ein Punkt ist offen: {first}</numerusform>
            <numerusform>{n} Punkte sind offen, der erste davon: {first}</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} points are open, the first of them: {first}</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/submission.py"/>
        <source>Nothing was written, and the draft is unchanged.</source>
        <translation>Es wurde nichts geschrieben, und der Entwurf ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/submission.py"/>
        <source>Settle what the check lists as blocking, then try again.</source>
        <translation>Klären Sie, was die Prüfung als Hindernis nennt, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/text</name>
    <message>
        <location filename="../../aicode_desktop/check/text.py"/>
        <source>This holds the control character {name}; delete it.</source>
        <translation>Dies enthält das Steuerzeichen {name}; löschen Sie es.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/text.py"/>
        <source>This holds characters that nobody sees: {names}.</source>
        <translation>Dies enthält Zeichen, die niemand sieht: {names}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/text.py"/>
        <source>The document’s fonts cannot draw: {names}.</source>
        <translation>Die Schriften des Dokuments können nicht darstellen: {names}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/text.py"/>
        <source>“{word}” mixes letters of two scripts that look alike.</source>
        <translation>„{word}“ mischt Buchstaben zweier Schriften, die sich ähnlich sehen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/text.py"/>
        <source>This is longer than {n} characters; check that it reads well.</source>
        <translation>Dies ist länger als {n} Zeichen; prüfen Sie, ob es sich gut liest.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/text.py"/>
        <source>This names the Code of Practice on Transparency of AI-generated content: another code, with its own form and address.</source>
        <translation>Hier ist der Praxisleitfaden zur Transparenz KI-generierter Inhalte genannt: ein anderer Praxisleitfaden mit eigenem Formular und eigener Adresse.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/thresholds</name>
    <message>
        <location filename="../../aicode_desktop/check/thresholds.py"/>
        <source>This names no model; the provider is expected to say which of its models it is.</source>
        <translation>Hier ist kein Modell genannt; vom Anbieter wird erwartet, dass er angibt, welches seiner Modelle es ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/thresholds.py"/>
        <source>Figures for a modification are given; name the model that was modified.</source>
        <translation>Es sind Zahlen zu einer Änderung angegeben; nennen Sie das Modell, das geändert wurde.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/thresholds.py"/>
        <source>The modification took more than the training compute in all; one of them is wrong.</source>
        <translation>Die Änderung hat mehr verbraucht als den gesamten Trainingsrechenaufwand; eine der beiden Angaben ist falsch.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/thresholds.py"/>
        <source>This day lies in the future. The two weeks count from knowing that 10²⁵ FLOP will be met, so give the day on which that was known.</source>
        <translation>Dieser Tag liegt in der Zukunft. Die zwei Wochen zählen ab der Kenntnis, dass 10²⁵ FLOP erreicht werden; geben Sie also den Tag an, an dem dies bekannt war.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/thresholds.py"/>
        <source>The two weeks for notifying the Commission ended on {day}.</source>
        <translation>Die zwei Wochen für die Mitteilung an die Kommission endeten am {day}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/thresholds.py"/>
        <source>The Commission is to be notified by {day}. This form is not that notice.</source>
        <translation>Die Kommission ist bis zum {day} zu unterrichten. Dieses Formular ist nicht diese Mitteilung.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/wording</name>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>,</source>
        <comment>between thousands</comment>
        <translation>.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>.</source>
        <comment>decimal mark</comment>
        <translation>,</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/acts_options</name>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>begin a notice of change to a signed form: the draft of it</source>
        <translation>eine Änderungsmitteilung zu einem signierten Formular beginnen: deren Entwurf</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>from which day it is to hold</source>
        <translation>ab welchem Tag sie gelten soll</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>why, as it is to be printed</source>
        <translation>der Grund, wie er gedruckt werden soll</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>begin the correction of an error in it</source>
        <translation>die Berichtigung eines Fehlers darin beginnen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>what was wrong, to be printed</source>
        <translation>was falsch war, zum Druck</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>begin a withdrawal: of the whole signature, or of chapters</source>
        <translation>eine Rücknahme beginnen: der ganzen Unterzeichnung oder einzelner Kapitel</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>a chapter to withdraw; may be given several times; default: all</source>
        <translation>ein Kapitel, das zurückgenommen wird; mehrfach möglich; Vorgabe: alle</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>begin a new signature, under an updated edition of the Code</source>
        <translation>eine neue Unterzeichnung nach einer aktualisierten Ausgabe des Praxisleitfadens beginnen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>the edition to sign, such as {date}</source>
        <translation>die zu unterzeichnende Ausgabe, etwa {date}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>the record that it follows, or its signed PDF</source>
        <translation>die Akte, an die sie anschließt, oder deren signierte PDF-Datei</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>the number of the new document</source>
        <translation>die Nummer des neuen Dokuments</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>where it is signed; default: as before</source>
        <translation>Ort der Unterzeichnung; Vorgabe: wie zuvor</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>the signatory confirms the power to bind the provider by this document too</source>
        <translation>der Unterzeichner bestätigt auch mit diesem Dokument die Befugnis, den Anbieter zu binden</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>a draft with the answers that hold now; without it, edit the new draft</source>
        <translation>ein Entwurf mit den nun geltenden Antworten; ohne ihn den neuen Entwurf bearbeiten</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>list, compare and load editions of the Code</source>
        <translation>Ausgaben des Praxisleitfadens auflisten, vergleichen und laden</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>ACT</source>
        <translation>VORGANG</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>print the editions at hand</source>
        <translation>die vorhandenen Ausgaben ausgeben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>say what differs, commitment by commitment and measure by measure</source>
        <translation>die Unterschiede nennen, Verpflichtung für Verpflichtung und Maßnahme für Maßnahme</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>say what changes for this provider</source>
        <translation>nennen, was sich für diesen Anbieter ändert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>print the differences as JSON</source>
        <translation>die Unterschiede als JSON ausgeben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>take in an edition from a file, vouched for</source>
        <translation>eine Ausgabe aus einer Datei aufnehmen, deren Echtheit belegt ist</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>its digest, told by its publisher</source>
        <translation>ihr Hashwert, vom Herausgeber mitgeteilt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>a signature (CMS) that lies beside it</source>
        <translation>eine Signatur (CMS), die daneben liegt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>a certificate to which the signer’s must lead; with --signature</source>
        <translation>ein Zertifikat, auf das das des Unterzeichners zurückführen muss; mit --signature</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>note that a form was sent, acknowledged or listed; say what is due</source>
        <translation>vermerken, dass ein Formular gesendet, bestätigt oder aufgeführt wurde; nennen, was ansteht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>a record of the archive; without it, what is due is said</source>
        <translation>eine Akte des Archivs; ohne sie wird genannt, was ansteht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>the day on which it was sent</source>
        <translation>der Tag, an dem es gesendet wurde</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>the day on which it was acknowledged</source>
        <translation>der Tag, an dem der Eingang bestätigt wurde</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>the reply as .eml or .msg, which is kept; its day counts without another</source>
        <translation>die Antwort als .eml oder .msg, die abgelegt wird; ohne andere Angabe zählt ihr Tag</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>the day on which the provider was found listed</source>
        <translation>der Tag, an dem der Anbieter in der Liste gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>after how many days to remind; default: {n}</source>
        <translation>nach wie vielen Tagen erinnert wird; Vorgabe: {n}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/archive</name>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>taken in as “{name}”</source>
        <translation>aufgenommen als „{name}“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>The list follows {n} entry.</source>
        <extracomment>English, for other numbers: The list follows {n} entries.</extracomment>
        <translation>
            <numerusform>Es folgt die Liste mit {n} Eintrag.</numerusform>
            <numerusform>Es folgt die Liste mit {n} Einträgen.</numerusform>
        </translation>
        <extra-po-msgid_plural>The list follows {n} entries.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <location filename="../../aicode_desktop/cli/counsel.py"/>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <location filename="../../aicode_desktop/cli/identity_card.py"/>
        <location filename="../../aicode_desktop/cli/keys.py"/>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <location filename="../../aicode_desktop/cli/paper.py"/>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <location filename="../../aicode_desktop/gui/pages/archive.py"/>
        <source>{n} record</source>
        <extracomment>English, for other numbers: {n} records</extracomment>
        <translation>
            <numerusform>{n} Akte</numerusform>
            <numerusform>{n} Akten</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} records</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <location filename="../../aicode_desktop/gui/disposal.py"/>
        <source>kept until {day}</source>
        <translation>aufbewahrt bis {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Decided by {who}</source>
        <translation>Entschieden von {who}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>{n} record was taken away.</source>
        <extracomment>English, for other numbers: {n} records were taken away.</extracomment>
        <translation>
            <numerusform>{n} Akte wurde entfernt.</numerusform>
            <numerusform>{n} Akten wurden entfernt.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} records were taken away.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>not taken in</source>
        <translation>nicht aufgenommen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>there already, as “{name}”</source>
        <translation>schon vorhanden, als „{name}“</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>{sound} of {count} records are sound.</source>
        <translation>{sound} von {count} Akten sind unversehrt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>Head of the chain, entry {n}: {hex}</source>
        <translation>Kopf der Kette, Eintrag {n}: {hex}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>This proves:</source>
        <translation>Dies beweist:</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <location filename="../../aicode_desktop/cli/keys.py"/>
        <source>It does not prove:</source>
        <translation>Es beweist nicht:</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>The retention period of “{name}” is not over.</source>
        <translation>Die Aufbewahrungsfrist von „{name}“ ist nicht abgelaufen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>“{name}” is renewed; the record itself is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>“{name}” lies among the records and is in no entry.</source>
        <translation>„{name}“ liegt bei den Akten und steht in keinem Eintrag.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>Nothing was taken away.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>Leave it out, or set shorter periods with --long and --short.</source>
        <translation>Lassen Sie sie weg, oder setzen Sie mit --long und --short kürzere Fristen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>To take them away for good, say who decided it: --confirm NAME</source>
        <translation>Um sie endgültig zu entfernen, geben Sie an, wer es entschieden hat: --confirm NAME</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>To renew, name a time-stamp service: --timestamp URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>{n} record is due.</source>
        <extracomment>English, for other numbers: {n} records are due.</extracomment>
        <translation>
            <numerusform>{n} Akte ist fällig.</numerusform>
            <numerusform>{n} Akten sind fällig.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} records are due.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>{n} record needs it.</source>
        <extracomment>English, for other numbers: {n} records need it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{n} records need it.</extra-po-msgid_plural>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/archive_options</name>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>find, check, export, import and dispose of kept records</source>
        <translation>abgelegte Akten finden, prüfen, exportieren, importieren und aussondern</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>the folder of records; default: this user’s own</source>
        <translation>der Ordner der Akten; Vorgabe: der eigene dieses Benutzers</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>list the records, the newest first</source>
        <translation>die Akten auflisten, die neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>list the records in which all words begin so</source>
        <translation>die Akten auflisten, in denen alle diese Wörter als Wortanfänge vorkommen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>check hashes, chain and signatures again</source>
        <translation>Hashwerte, Kette und Signaturen erneut prüfen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>a record; default: all</source>
        <translation>eine Akte; Vorgabe: alle</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>print what was found as JSON</source>
        <translation>das Ergebnis als JSON ausgeben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>leave the signatures unchecked</source>
        <translation>die Signaturen ungeprüft lassen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>the chain’s head, as noted elsewhere</source>
        <translation>der Kopf der Kette, wie er anderswo notiert ist</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>make the list anew from records and chain</source>
        <translation>die Liste aus Akten und Kette neu erstellen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>write records out: a bag, a ZIP, or a package</source>
        <translation>Akten ausschreiben: als Bag, als ZIP oder als Paket</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>one bag (default), one ZIP, or an E-ARK SIP for an institutional archive</source>
        <translation>ein Bag (Vorgabe), ein ZIP oder ein E-ARK-SIP für ein institutionelles Archiv</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>take records in, each checked first</source>
        <translation>Akten aufnehmen, jede zuvor geprüft</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>list records whose retention period is over, or take them away</source>
        <translation>Akten auflisten, deren Aufbewahrungsfrist abgelaufen ist, oder sie entfernen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>default: all that are due</source>
        <translation>Vorgabe: alle fälligen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>take them away; who decided it</source>
        <translation>sie entfernen; wer es entschieden hat</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>set the long period (10)</source>
        <translation>die lange Frist setzen (10)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>set the short period (5)</source>
        <translation>die kurze Frist setzen (5)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>say which records need a time-stamp soon, or give it to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>default: all that need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>how soon is soon (365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>print the records as JSON</source>
        <translation>die Akten als JSON ausgeben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>write them into a new file</source>
        <translation>sie in eine neue Datei schreiben</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/commands</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <location filename="../../aicode_desktop/cli/paper.py"/>
        <source>Pages: {n}</source>
        <extracomment>English, for other numbers: Pages: {n}</extracomment>
        <translation>
            <numerusform>Seiten: {n}</numerusform>
            <numerusform>Seiten: {n}</numerusform>
        </translation>
        <extra-po-msgid_plural>Pages: {n}</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Fingerprint of the content (printed on each page): {hex}</source>
        <translation>Fingerabdruck des Inhalts (auf jede Seite gedruckt): {hex}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>SHA-256 of this file: {hex}</source>
        <translation>SHA-256 dieser Datei: {hex}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Signed: {path}</source>
        <translation>Signiert: {path}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Renewed: {path}</source>
        <translation>Erneuert: {path}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>To: {address}</source>
        <translation>An: {address}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Subject: {subject}</source>
        <translation>Betreff: {subject}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Nothing was sent. Open the file in your mail program, read it, then send it.</source>
        <translation>Es wurde nichts gesendet. Öffnen Sie die Datei in Ihrem E-Mail-Programm, lesen Sie sie, und senden Sie sie dann.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Nothing was sent. Open the e-mail draft in your mail program, read it, then send it.</source>
        <translation>Es wurde nichts gesendet. Öffnen Sie den E-Mail-Entwurf in Ihrem E-Mail-Programm, lesen Sie ihn, und senden Sie ihn dann.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>This was a rehearsal: every page says SPECIMEN, the certificate is a throw-away one, and no e-mail was made.</source>
        <translation>Dies war eine Probe: Auf jeder Seite steht SPECIMEN, das Zertifikat ist ein Wegwerfzertifikat, und es wurde keine E-Mail erstellt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>To answer</source>
        <translation>Zu beantworten</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>the signed form</source>
        <translation>das signierte Formular</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>the form before signing, to compare</source>
        <translation>das Formular vor dem Signieren, zum Vergleich</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>the e-mail draft to the AI Office, with the signed form attached</source>
        <translation>der E-Mail-Entwurf an das Büro für Künstliche Intelligenz, mit dem signierten Formular als Anhang</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>everything that was typed, with internal notes</source>
        <translation>alles, was eingegeben wurde, mit internen Notizen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>the data inside the form; its SHA-256 is the fingerprint</source>
        <translation>die Daten im Formular; ihr SHA-256 ist der Fingerabdruck</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>what the signatures proved when they were made</source>
        <translation>was die Signaturen bewiesen, als sie geleistet wurden</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>the edition of the Code that is signed, as data</source>
        <translation>die unterzeichnete Ausgabe des Praxisleitfadens, als Daten</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>who did what and when, with the digest of each file</source>
        <translation>wer wann was getan hat, mit dem Hashwert jeder Datei</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <location filename="../../aicode_desktop/cli/paper.py"/>
        <source>Record: {folder}</source>
        <translation>Akte: {folder}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>{n} signature is still missing.</source>
        <extracomment>English, for other numbers: {n} signatures are still missing.</extracomment>
        <translation>
            <numerusform>{n} Signatur fehlt noch.</numerusform>
            <numerusform>{n} Signaturen fehlen noch.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} signatures are still missing.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Nothing stands in the way of signing.</source>
        <translation>Dem Signieren steht nichts im Wege.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Warning: {sentence} [{source}]</source>
        <translation>Warnung: {sentence} [{source}]</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>  {path}: {what}</source>
        <translation>  {path}: {what}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Time-stamp by {holder}, whose certificate is valid until {date}.</source>
        <translation>Zeitstempel von {holder}, dessen Zertifikat bis {date} gültig ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Signature by {holder}: holds. {level}</source>
        <translation>Signatur von {holder}: hält. {level}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>evidence</source>
        <translation>Nachweis</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/counsel</name>
    <message>
        <location filename="../../aicode_desktop/cli/counsel.py"/>
        <source>Nothing says where the gap analysis goes.</source>
        <translation>Es ist nicht angegeben, wohin die Lückenanalyse geht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel.py"/>
        <source>Fill it in, then give it with --measures.</source>
        <translation>Füllen Sie sie aus, und geben Sie sie dann mit --measures an.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel.py"/>
        <source>It is never attached to the Signatory Form.</source>
        <translation>Sie wird nie dem Unterzeichnerformular beigefügt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel.py"/>
        <source>Warning: {field}: {sentence} [{source}]</source>
        <translation>Warnung: {field}: {sentence} [{source}]</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel.py"/>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <location filename="../../aicode_desktop/host/file_lock.py"/>
        <location filename="../../aicode_desktop/host/scratch.py"/>
        <location filename="../../aicode_desktop/workflow/counsel.py"/>
        <location filename="../../aicode_desktop/workflow/etsi_report.py"/>
        <location filename="../../aicode_desktop/workflow/verifying.py"/>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel.py"/>
        <source>Give a name with -o that ends in .pdf, .csv, .xlsx or .json.</source>
        <translation>Geben Sie mit -o einen Namen an, der auf .pdf, .csv, .xlsx oder .json endet.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/counsel_arguments</name>
    <message>
        <location filename="../../aicode_desktop/cli/counsel_arguments.py"/>
        <source>say what every answer entails, with sources</source>
        <translation>nennen, was jede Antwort nach sich zieht, mit Quellen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel_arguments.py"/>
        <source>print the explanation as JSON</source>
        <translation>die Erläuterung als JSON ausgeben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel_arguments.py"/>
        <source>make the executive brief, one page of PDF</source>
        <translation>die Vorlage für die Leitung erstellen, eine Seite PDF</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel_arguments.py"/>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>default: the contact person</source>
        <translation>Vorgabe: die Kontaktperson</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel_arguments.py"/>
        <source>make the gap analysis of the chapters left out: .pdf, .csv, .xlsx, .json</source>
        <translation>die Lückenanalyse der ausgelassenen Kapitel erstellen: .pdf, .csv, .xlsx, .json</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel_arguments.py"/>
        <source>take the answers from an exported table, .csv, .xlsx or .ods; says what it took</source>
        <translation>die Antworten aus einer exportierten Tabelle übernehmen, .csv, .xlsx oder .ods; nennt das Übernommene</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel_arguments.py"/>
        <source>make the plan for what is signed and not in place yet, as PDF</source>
        <translation>den Plan für Unterzeichnetes und noch nicht Umgesetztes erstellen, als PDF</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel_arguments.py"/>
        <source>do not mark it as internal</source>
        <translation>nicht als intern kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel_arguments.py"/>
        <source>make the calendar of deadlines (.ics)</source>
        <translation>den Kalender der Fristen erstellen (.ics)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel_arguments.py"/>
        <source>your answers to the measures; default: DRAFT.measures.json beside the draft</source>
        <translation>Ihre Antworten zu den Maßnahmen; Vorgabe: DRAFT.measures.json neben dem Entwurf</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/explaining</name>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>{sentence} [{source}, as of {day}, grade {grade}{aged}]</source>
        <translation>{sentence} [{source}, Stand {day}, Grad {grade}{aged}]</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>  {name}: “{faq}” Today: {today} [{source}, as of {day}, grade {grade}]</source>
        <translation>  {name}: „{faq}“ Heute: {today} [{source}, Stand {day}, Grad {grade}]</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>Where the provider stands</source>
        <translation>Wo der Anbieter steht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>signed</source>
        <translation>unterzeichnet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>Chapter {title}: {answer}</source>
        <translation>Kapitel {title}: {answer}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>  {sentence} [{source}, as of {day}]</source>
        <translation>  {sentence} [{source}, Stand {day}]</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>  If it is signed: {summary}</source>
        <translation>  Wenn es unterzeichnet wird: {summary}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>  If it is left out:</source>
        <translation>  Wenn es ausgelassen wird:</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <location filename="../../aicode_desktop/render/was_and_is.py"/>
        <source>Model {name}</source>
        <translation>Modell {name}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <location filename="../../aicode_desktop/gui/pages/chapters.py"/>
        <source>All eight ways to answer</source>
        <translation>Alle acht möglichen Antworten</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>As said above: {name}</source>
        <translation>Wie oben gesagt: {name}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>; today: {entries}</source>
        <translation>; heute: {entries}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>Deadlines of the chapters and models chosen</source>
        <translation>Fristen der gewählten Kapitel und Modelle</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <location filename="../../ui/review.ui"/>
        <source>What this form does not do</source>
        <translation>Was dieses Formular nicht leistet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <location filename="../../ui/chapters.ui"/>
        <source>The three answers together</source>
        <translation>Die drei Antworten zusammen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <location filename="../../aicode_desktop/gui/pages/chapters.py"/>
        <source>What signing does, and what it does not</source>
        <translation>Was das Unterzeichnen bewirkt und was nicht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>Estimating training compute</source>
        <translation>Trainingsrechenaufwand schätzen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>What it costs to ignore the rules</source>
        <translation>Was es kostet, die Regeln nicht zu beachten</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../resources/help/fields.json"/>
        <source>After signing</source>
        <translation>Nach der Unterzeichnung</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <location filename="../../ui/what_changed.ui"/>
        <source>What the FAQ no longer says</source>
        <translation>Was in den FAQ überholt ist</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>    Commitment {number}, {title} ({n} measure)</source>
        <extracomment>English, for other numbers:     Commitment {number}, {title} ({n} measures)</extracomment>
        <translation>
            <numerusform>    Verpflichtung {number}, {title} ({n} Maßnahme)</numerusform>
            <numerusform>    Verpflichtung {number}, {title} ({n} Maßnahmen)</numerusform>
        </translation>
        <extra-po-msgid_plural>    Commitment {number}, {title} ({n} measures)</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>chosen: </source>
        <translation>gewählt: </translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source> To be shown otherwise: {titles}.</source>
        <translation> Auf andere Weise nachzuweisen: {titles}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>  Safety and Security: expected.</source>
        <translation>  Sicherheit und Gefahrenabwehr: erwartet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>  Safety and Security: optional; signed, it is voluntary.</source>
        <translation>  Sicherheit und Gefahrenabwehr: möglich; unterzeichnet ist es freiwillig.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>  Safety and Security: depends on what is not answered yet.</source>
        <translation>  Sicherheit und Gefahrenabwehr: hängt von noch offenen Antworten ab.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>After its event</source>
        <translation>Nach seinem Ereignis</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>, measure {number}</source>
        <translation>, Maßnahme {number}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>    Open: {sentence}</source>
        <translation>    Offen: {sentence}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/filling</name>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <source>SHA-256 of the form as supplied: {hex}</source>
        <translation>SHA-256 des gelieferten Formulars: {hex}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <source>{n} place filled.</source>
        <extracomment>English, for other numbers: {n} places filled.</extracomment>
        <translation>
            <numerusform>{n} Stelle ausgefüllt.</numerusform>
            <numerusform>{n} Stellen ausgefüllt.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} places filled.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <source>a place without words beside it</source>
        <translation>eine Stelle ohne Beschriftung</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>{question} {label}</source>
        <translation>{question} {label}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <source>Name what to write: -o FILLED.docx, --pdf FORM.pdf, or both.</source>
        <translation>Nennen Sie, was geschrieben werden soll: -o FILLED.docx, --pdf FORM.pdf oder beides.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <source>Every answer was found on the pages.</source>
        <translation>Jede Antwort wurde auf den Seiten gefunden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <source>“{text}” is no day written as YYYY-MM-DD.</source>
        <translation>„{text}“ ist kein Tag der Form JJJJ-MM-TT.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <source>  {label}: {value}</source>
        <translation>  {label}: {value}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <source>Not filled, because it is not certain: {label}. Perhaps: {answer}.</source>
        <translation>Nicht ausgefüllt, weil nicht sicher: {label}. Möglicherweise: {answer}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <source>Write it as, for instance, 2026-11-23.</source>
        <translation>Schreiben Sie ihn etwa als 2026-11-23.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <source>Stays empty: {label}</source>
        <translation>Bleibt leer: {label}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/filling_options</name>
    <message>
        <location filename="../../aicode_desktop/cli/filling_options.py"/>
        <source>fill the Commission’s own form (DOCX or PDF)</source>
        <translation>das Formular der Kommission ausfüllen (DOCX oder PDF)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling_options.py"/>
        <source>as the Commission publishes it</source>
        <translation>wie die Kommission es veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling_options.py"/>
        <source>the filled form</source>
        <translation>das ausgefüllte Formular</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling_options.py"/>
        <source>the filled form as a PDF that “aicode sign” signs</source>
        <translation>das ausgefüllte Formular als PDF, das „aicode sign“ signiert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling_options.py"/>
        <source>the PDF that Word made of FILLED.docx; default: LibreOffice makes it</source>
        <translation>das PDF, das Word aus FILLED.docx gemacht hat; Vorgabe: LibreOffice erstellt es</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling_options.py"/>
        <source>the day that the form says; default: today</source>
        <translation>der Tag, den das Formular nennt; Vorgabe: heute</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling_options.py"/>
        <source>which answer belongs where; default: what was confirmed for this file before</source>
        <translation>welche Antwort wohin gehört; Vorgabe: was für diese Datei zuvor bestätigt wurde</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling_options.py"/>
        <source>write the mapping, to be corrected and given with --map</source>
        <translation>die Zuordnung schreiben, damit sie berichtigt und mit --map angegeben werden kann</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/following_up</name>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>kept on {day}</source>
        <translation>abgelegt am {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>Noted: sent on {day}.</source>
        <translation>Vermerkt: gesendet am {day}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>Noted: acknowledged on {day}.</source>
        <translation>Vermerkt: Eingang bestätigt am {day}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>Noted: listed on {day}.</source>
        <translation>Vermerkt: aufgeführt am {day}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>The chain of documents:</source>
        <translation>Die Kette der Dokumente:</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>{n} more are waiting.</source>
        <translation>{n} weitere stehen noch aus.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>Nothing is waiting.</source>
        <translation>Es steht nichts aus.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>  kept: {name} ({path})</source>
        <translation>  abgelegt: {name} ({path})</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <location filename="../../aicode_desktop/gui/main.py"/>
        <location filename="../../aicode_desktop/gui/printing.py"/>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/gui/window.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <location filename="../../ui/start.ui"/>
        <source>Signatory Form</source>
        <translation>Unterzeichnerformular</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Notice of Change</source>
        <translation>Änderungsmitteilung</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Notice of Withdrawal</source>
        <translation>Rücknahmemitteilung</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Signatory Form, New Signature</source>
        <translation>Unterzeichnerformular, neue Unterzeichnung</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>sent on {day}</source>
        <translation>gesendet am {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>acknowledged on {day}</source>
        <translation>Eingang bestätigt am {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>listed on {day}</source>
        <translation>aufgeführt am {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>Please look: {sentence}</source>
        <translation>Bitte nachsehen: {sentence}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <source>“{text}” is not a day.</source>
        <translation>„{text}“ ist kein Tag.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>Nothing was noted.</source>
        <translation>Es wurde nichts vermerkt.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/handing_over</name>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>{where}: “{before}” → “{after}”</source>
        <translation>{where}: „{before}“ → „{after}“</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>Prepared by {name}, {moment} UTC.</source>
        <translation>Vorbereitet von {name}, {moment} UTC.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>Provider: {provider}</source>
        <translation>Anbieter: {provider}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>The form was made anew from its data and is the same, byte for byte.</source>
        <translation>Das Formular wurde aus seinen Daten neu erstellt und ist Byte für Byte gleich.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>Send it to who prepared the form.</source>
        <translation>Senden Sie sie an die Person, die das Formular vorbereitet hat.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>What was signed is byte for byte what was frozen.</source>
        <translation>Was signiert wurde, ist Byte für Byte das, was eingefroren wurde.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>Nothing was sent. Open the e-mail draft in your mail program to send it.</source>
        <translation>Es wurde nichts gesendet. Öffnen Sie den E-Mail-Entwurf in Ihrem E-Mail-Programm, um ihn zu senden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>Compare by telephone: {words}</source>
        <translation>Am Telefon vergleichen: {words}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <location filename="../../aicode_desktop/cli/paper.py"/>
        <source>Fingerprint of the content: {hex}</source>
        <translation>Fingerabdruck des Inhalts: {hex}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>SHA-256 of the form: {hex}</source>
        <translation>SHA-256 des Formulars: {hex}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>{field} ({row})</source>
        <translation>{field} ({row})</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>Warning: {sentence}</source>
        <translation>Warnung: {sentence}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>It came back unsigned, with this comment:</source>
        <translation>Es kam unsigniert zurück, mit dieser Anmerkung:</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>Signature by {holder}: holds.</source>
        <translation>Signatur von {holder}: hält.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>{where}: added</source>
        <translation>{where}: hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>{where}: removed</source>
        <translation>{where}: entfernt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>{where}: in another order: {after}</source>
        <translation>{where}: in anderer Reihenfolge: {after}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <location filename="../../aicode_desktop/gui/pages/compare.py"/>
        <source>The two say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>Warning, not acknowledged: {code}: {sentence}</source>
        <translation>Warnung, nicht bestätigt: {code}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>  {name}: {reason}</source>
        <translation>  {name}: {reason}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>“{text}” gives no reason.</source>
        <translation>„{text}“ nennt keinen Grund.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>someone who is not named</source>
        <translation>eine nicht genannte Person</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>Nothing was frozen.</source>
        <translation>Es wurde nichts eingefroren.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>Give the warning’s code, “=” and why it stands in no way.</source>
        <translation>Geben Sie den Code der Warnung an, dann „=“ und warum sie nicht entgegensteht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>To answer: {field}: {sentence}</source>
        <translation>Zu beantworten: {field}: {sentence}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/handover_options</name>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>opens the vault where the keyring does not</source>
        <translation>öffnet den Tresor, wo der Schlüsselbund es nicht tut</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>its first line is the passphrase to tell by telephone</source>
        <translation>ihre erste Zeile ist die Passphrase, die telefonisch mitzuteilen ist</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>its first line is the passphrase; else the terminal asks</source>
        <translation>ihre erste Zeile ist die Passphrase; sonst fragt das Terminal</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>the passphrase of the hand-over file; else the terminal asks</source>
        <translation>die Passphrase der Übergabedatei; sonst fragt das Terminal</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>keep the identity under this passphrase instead of the keyring, or open it</source>
        <translation>die Identität unter dieser Passphrase statt im Schlüsselbund verwahren oder sie öffnen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>compare two drafts or PDFs, field by field</source>
        <translation>zwei Entwürfe oder PDF-Dateien Feld für Feld vergleichen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>freeze a complete draft into an encrypted hand-over file</source>
        <translation>einen vollständigen Entwurf in eine verschlüsselte Übergabedatei einfrieren</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>a public key, age1…, to encrypt for; may be given several times</source>
        <translation>ein öffentlicher Schlüssel, age1…, für den verschlüsselt wird; mehrfach möglich</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>why a warning stands in no way; may be given several times</source>
        <translation>warum eine Warnung nicht entgegensteht; mehrfach möglich</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>open a hand-over file and prove what is in it</source>
        <translation>eine Übergabedatei öffnen und ihren Inhalt nachweisen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>a new folder for the form to sign, its data and the brief</source>
        <translation>ein neuer Ordner für das zu signierende Formular, seine Daten und die Vorlage</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>print what is in it as JSON</source>
        <translation>den Inhalt als JSON ausgeben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>make the file that goes back: the signed form, or a comment</source>
        <translation>die Datei erstellen, die zurückgeht: das signierte Formular oder eine Anmerkung</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>the hand-over file</source>
        <translation>die Übergabedatei</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>why it is not signed</source>
        <translation>warum nicht signiert wird</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>take in what came back: verify it, make the mail, keep the record</source>
        <translation>das Zurückgekommene aufnehmen: prüfen, die E-Mail erstellen, die Akte ablegen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>the draft, so that its notes are kept too</source>
        <translation>der Entwurf, damit auch seine Notizen abgelegt werden</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <location filename="../../aicode_desktop/cli/paper_options.py"/>
        <source>a new folder</source>
        <translation>ein neuer Ordner</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>print the public key to encrypt for you with; make, export, import it</source>
        <translation>den öffentlichen Schlüssel ausgeben, mit dem für Sie verschlüsselt wird; ihn erzeugen, exportieren, importieren</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>make an identity</source>
        <translation>eine Identität erzeugen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>write the secret for “age --identity”</source>
        <translation>das Geheimnis für „age --identity“ schreiben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>make the recovery sheet</source>
        <translation>das Wiederherstellungsblatt erstellen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>take an identity from its file</source>
        <translation>eine Identität aus ihrer Datei übernehmen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>take it from the 24 words on a recovery sheet</source>
        <translation>sie aus den 24 Wörtern eines Wiederherstellungsblatts übernehmen</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/identity_card</name>
    <message>
        <location filename="../../aicode_desktop/cli/identity_card.py"/>
        <source>under your passphrase</source>
        <translation>unter Ihrer Passphrase</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/identity_card.py"/>
        <source>in the keyring</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/identity_card.py"/>
        <source>The identity is kept {where}.</source>
        <translation>Die Identität ist {where} verwahrt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/identity_card.py"/>
        <source>Make its recovery sheet now: aicode identity --sheet SHEET.pdf</source>
        <translation>Erstellen Sie jetzt ihr Wiederherstellungsblatt: aicode identity --sheet SHEET.pdf</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/identity_card.py"/>
        <source>the vault</source>
        <translation>der Tresor</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/identity_card.py"/>
        <source>Who has it can read every draft. Lock it away.</source>
        <translation>Wer es hat, kann jeden Entwurf lesen. Schließen Sie es weg.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/importing</name>
    <message>
        <location filename="../../aicode_desktop/cli/importing.py"/>
        <source>  Row {n}, column “{column}”: {reason}</source>
        <translation>  Zeile {n}, Spalte „{column}“: {reason}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/importing.py"/>
        <source>{n} measure understood.</source>
        <extracomment>English, for other numbers: {n} measures understood.</extracomment>
        <translation>
            <numerusform>{n} Maßnahme verstanden.</numerusform>
            <numerusform>{n} Maßnahmen verstanden.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} measures understood.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/importing.py"/>
        <source>  Row {n}: {reason}</source>
        <translation>  Zeile {n}: {reason}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/importing.py"/>
        <source>  Column “{heading}” is not known.</source>
        <translation>  Die Spalte „{heading}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/importing.py"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/importing.py"/>
        <source>replaces what was there</source>
        <translation>ersetzt das Bisherige</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/keys</name>
    <message>
        <location filename="../../aicode_desktop/cli/keys.py"/>
        <source>Certificate of {holder}, issued by itself, {kind}, valid until {date}.</source>
        <translation>Zertifikat von {holder}, selbst ausgestellt, {kind}, gültig bis {date}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/keys.py"/>
        <source>SHA-256 of the certificate: {hex}</source>
        <translation>SHA-256 des Zertifikats: {hex}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/keys.py"/>
        <source>A signature with it proves:</source>
        <translation>Eine Signatur damit beweist:</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/keys.py"/>
        <source>Keep the file and its passphrase apart. Nobody can restore either if it is lost.</source>
        <translation>Bewahren Sie die Datei und ihre Passphrase getrennt auf. Geht eine verloren, kann niemand sie wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/language</name>
    <message>
        <location filename="../../aicode_desktop/cli/language.py"/>
        <source>speak another language: {codes}</source>
        <translation>eine andere Sprache sprechen: {codes}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/later_acts</name>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>A signatory may withdraw at any time. What follows from it:</source>
        <translation>Ein Unterzeichner kann seine Unterzeichnung jederzeit zurücknehmen. Was daraus folgt:</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>No form for a withdrawal is published: this is a declaration of the provider’s own.</source>
        <translation>Ein Formular für eine Rücknahme ist nicht veröffentlicht: Dies ist eine eigene Erklärung des Anbieters.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>{n} measure</source>
        <extracomment>English, for other numbers: {n} measures</extracomment>
        <translation>
            <numerusform>{n} Maßnahme</numerusform>
            <numerusform>{n} Maßnahmen</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} measures</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>Loaded: the edition {edition}.</source>
        <translation>Geladen: die Ausgabe {edition}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>Edit it if need be, then check, sign and send it as any other form.</source>
        <translation>Bearbeiten Sie ihn bei Bedarf; dann prüfen, signieren und senden Sie ihn wie jedes andere Formular.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>  {sentence} [{source}]</source>
        <translation>  {sentence} [{source}]</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>{edition}: {title}, {measures}</source>
        <translation>{edition}: {title}, {measures}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>Warning: {number} follows this document already; begin from that.</source>
        <translation>Warnung: {number} schließt bereits an dieses Dokument an; beginnen Sie damit.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>{sentence} [{source}]</source>
        <translation>{sentence} [{source}]</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>Numbers and titles are the same in both editions.</source>
        <translation>Nummern und Überschriften sind in beiden Ausgaben gleich.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>{what}: new: {now}</source>
        <translation>{what}: neu: {now}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>{what}: no longer: {was}</source>
        <translation>{what}: entfallen: {was}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>{what}: was: {was}; is: {now}</source>
        <translation>{what}: war: {was}; ist: {now}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/main</name>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>name a key to sign with: --key KEY.p12 or --token</source>
        <translation>nennen Sie einen Schlüssel zum Signieren: --key KEY.p12 oder --token</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>give --mark once for each key, in the order of the keys</source>
        <translation>geben Sie --mark einmal je Schlüssel an, in der Reihenfolge der Schlüssel</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>Completes, signs, prepares for sending and keeps the Signatory Form of the EU
General-Purpose AI Code of Practice. Works offline; never sends anything. Only
--timestamp URL opens a connection: to that address, for that one act.</source>
        <translation>Füllt das Unterzeichnerformular des Praxisleitfadens der EU für KI mit allgemeinem
Verwendungszweck aus, signiert es, bereitet den Versand vor und legt es ab. Arbeitet offline; sendet nie
etwas. Nur --timestamp URL öffnet eine Verbindung: zu dieser Adresse, für diesen einen Vorgang.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>exit codes:
  0    done; for verify: every file is signed and unaltered
  1    the draft has open points, or a file is unsigned, altered or unreadable
  2    the command line is not right
  3    a file cannot be read or written, or the output exists already
  4    the passphrase is wrong, or the key cannot be used
  5    refused: what was asked would not be right to do
  6    no time-stamp could be had, or evidence for its level is missing
  130  stopped by the user</source>
        <translation>Rückgabewerte:
  0    erledigt; bei verify: jede Datei ist signiert und unverändert
  1    der Entwurf hat offene Punkte, oder eine Datei ist unsigniert, verändert oder unlesbar
  2    die Befehlszeile ist nicht richtig
  3    eine Datei kann nicht gelesen oder geschrieben werden, oder die Ausgabe gibt es schon
  4    die Passphrase ist falsch, oder der Schlüssel ist nicht verwendbar
  5    abgelehnt: Das Verlangte wäre nicht richtig
  6    kein Zeitstempel zu erhalten, oder Nachweise für dessen Stufe fehlen
  130  vom Benutzer abgebrochen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>try every part of the program on an example, and leave nothing behind</source>
        <translation>jeden Teil des Programms an einem Beispiel erproben und nichts zurücklassen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>say everything that is missing or doubtful</source>
        <translation>alles nennen, was fehlt oder zweifelhaft ist</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>print the findings as JSON</source>
        <translation>die Befunde als JSON ausgeben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>make the unsigned PDF, print its digests</source>
        <translation>das unsignierte PDF erstellen, seine Hashwerte ausgeben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>DRAFT across every page; the draft may be incomplete</source>
        <translation>ENTWURF quer über jede Seite; der Entwurf darf unvollständig sein</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>SPECIMEN across every page</source>
        <translation>SPECIMEN quer über jede Seite</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>take the data out of a PDF as a draft</source>
        <translation>die Daten eines PDF als Entwurf herausnehmen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>print the JSON Schema of a draft</source>
        <translation>das JSON-Schema eines Entwurfs ausgeben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>sign a rendered form with a key file or token</source>
        <translation>ein erstelltes Formular mit Schlüsseldatei oder Signaturkarte signieren</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>add evidence and a time-stamp, so that signatures last</source>
        <translation>Nachweise und einen Zeitstempel hinzufügen, damit Signaturen Bestand haben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>make the e-mail draft to the AI Office</source>
        <translation>den E-Mail-Entwurf an das Büro für Künstliche Intelligenz erstellen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>attach the same declaration as another signed document, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>say why a token does or does not sign</source>
        <translation>nennen, warum eine Signaturkarte signiert oder nicht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>print what was seen as JSON</source>
        <translation>das Gesehene als JSON ausgeben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>make a key for a signatory who has none</source>
        <translation>einen Schlüssel für einen Unterzeichner erstellen, der keinen hat</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>the signatory’s name</source>
        <translation>der Name des Unterzeichners</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>the provider’s name</source>
        <translation>der Name des Anbieters</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>the provider’s country</source>
        <translation>das Land des Anbieters</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>its first line is the new passphrase; without it, the terminal asks</source>
        <translation>ihre erste Zeile ist die neue Passphrase; ohne sie fragt das Terminal</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>do it all: check, render, sign, validate, e-mail draft, record</source>
        <translation>alles auf einmal: prüfen, erstellen, signieren, validieren, E-Mail-Entwurf, Akte</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>evidence that the signatory may bind the provider, kept too; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>a new folder; it becomes the record</source>
        <translation>ein neuer Ordner; er wird zur Akte</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>do it all with a throw-away certificate on SPECIMEN pages</source>
        <translation>alles auf einmal mit einem Wegwerfzertifikat auf SPECIMEN-Seiten</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>default: an example that ships</source>
        <translation>Vorgabe: ein mitgeliefertes Beispiel</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>Stopped. Nothing half-written was left.</source>
        <translation>Abgebrochen. Nichts Halbfertiges blieb zurück.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/paper</name>
    <message>
        <location filename="../../aicode_desktop/cli/paper.py"/>
        <source>Print it on single sides, sign in the blocks, scan all pages at 150 to 300 dpi, then:</source>
        <translation>Drucken Sie es einseitig, unterschreiben Sie in den Feldern, scannen Sie alle Seiten mit 150 bis 300 dpi, dann:</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper.py"/>
        <source>  aicode scan SCAN.pdf --form {path} --out DIR</source>
        <translation>  aicode scan SCAN.pdf --form {path} --out DIR</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper.py"/>
        <source>This is a scan, not an electronic signature. Keep the paper: it is what was signed.</source>
        <translation>Dies ist ein Scan, keine elektronische Signatur. Bewahren Sie das Papier auf: Es ist das Unterzeichnete.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/paper.py"/>
        <location filename="../../aicode_desktop/gui/scan_words.py"/>
        <source>{n} page, there once and as it was printed but for the handwriting.</source>
        <extracomment>English, for other numbers: {n} pages, each there once and as it was printed but for the handwriting.</extracomment>
        <translation>
            <numerusform>{n} Seite, einmal vorhanden und bis auf die Handschrift wie gedruckt.</numerusform>
            <numerusform>{n} Seiten, jede einmal vorhanden und bis auf die Handschrift wie gedruckt.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} pages, each there once and as it was printed but for the handwriting.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper.py"/>
        <source>Sealed with the certificate of {holder}.</source>
        <translation>Gesiegelt mit dem Zertifikat von {holder}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper.py"/>
        <source>The scan is too large for an e-mail. Ask the AI Office how to hand it in.</source>
        <translation>Der Scan ist für eine E-Mail zu groß. Fragen Sie das Büro für Künstliche Intelligenz, wie er einzureichen ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper.py"/>
        <source>E-mail draft: {path}</source>
        <translation>E-Mail-Entwurf: {path}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/paper_options</name>
    <message>
        <location filename="../../aicode_desktop/cli/paper_options.py"/>
        <source>make the form to be printed and signed by hand</source>
        <translation>das Formular zum Ausdrucken und eigenhändigen Unterschreiben erstellen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper_options.py"/>
        <source>take back the scan of a form signed by hand, compare it, keep it</source>
        <translation>den Scan eines eigenhändig unterschriebenen Formulars aufnehmen, vergleichen, ablegen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper_options.py"/>
        <source>PDF, PNG, JPEG or TIFF; in any order</source>
        <translation>PDF, PNG, JPEG oder TIFF; in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper_options.py"/>
        <source>the form that was printed</source>
        <translation>das Formular, das gedruckt wurde</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper_options.py"/>
        <source>keep it although something was found that only a person can judge, say a stain</source>
        <translation>ablegen, obwohl etwas gefunden wurde, das nur ein Mensch beurteilen kann, etwa ein Fleck</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper_options.py"/>
        <source>a certificate file to seal the scan with</source>
        <translation>eine Zertifikatsdatei, mit der der Scan gesiegelt wird</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper_options.py"/>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>its first line is the passphrase; without it, the terminal asks</source>
        <translation>ihre erste Zeile ist die Passphrase; ohne sie fragt das Terminal</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/self_test</name>
    <message>
        <location filename="../../aicode_desktop/cli/self_test.py"/>
        <source>All of it works on this machine, without a network.</source>
        <translation>Alles funktioniert auf diesem Rechner, ohne Netz.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/self_test.py"/>
        <source>Works: {part}.</source>
        <translation>Funktioniert: {part}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/self_test.py"/>
        <source>Does not work: {part}.</source>
        <translation>Funktioniert nicht: {part}.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/signing_options</name>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>a certificate file; one for each signatory</source>
        <translation>eine Zertifikatsdatei; eine je Unterzeichner</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>sign with a smart card, token or HSM (PKCS#11)</source>
        <translation>mit Chipkarte, Token oder HSM signieren (PKCS#11)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>label or number of the certificate on the token, where there are several</source>
        <translation>Bezeichnung oder Nummer des Zertifikats auf der Signaturkarte, wo es mehrere gibt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>its first line is the PIN; without it, the terminal or the reader asks</source>
        <translation>ihre erste Zeile ist die PIN; ohne sie fragt das Terminal oder das Lesegerät</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>certificates above the signer’s, where the key does not hold them</source>
        <translation>Zertifikate oberhalb dessen des Unterzeichners, wo der Schlüssel sie nicht enthält</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>a handwriting (PNG, JPEG) to show in the block, as decoration; one for each key</source>
        <translation>ein Schriftzug (PNG, JPEG), der im Feld als Schmuck gezeigt wird; einer je Schlüssel</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>a time-stamp service; the one address to which a connection is opened</source>
        <translation>ein Zeitstempeldienst; die einzige Adresse, zu der eine Verbindung geöffnet wird</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>PAdES level: t with time, lt also with evidence, lta also with time over it</source>
        <translation>PAdES-Stufe: t mit Zeit, lt auch mit Nachweisen, lta auch mit Zeit darüber</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>what an issuer revoked (CRL, or OCSP response), for lt and lta</source>
        <translation>was ein Aussteller widerrufen hat (CRL oder OCSP-Antwort), für lt und lta</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>certificates above the signer’s or the service’s, for lt and lta</source>
        <translation>Zertifikate oberhalb dessen des Unterzeichners oder des Dienstes, für lt und lta</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>the token’s PKCS#11 module; without it, the usual places are searched</source>
        <translation>das PKCS#11-Modul der Signaturkarte; ohne Angabe werden die üblichen Orte durchsucht</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/terminal</name>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <source>Passphrase for “{name}”: </source>
        <translation>Passphrase für „{name}“: </translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <source>PIN of “{token}”: </source>
        <translation>PIN von „{token}“: </translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <source>There is no terminal to ask for the passphrase of “{name}”.</source>
        <translation>Es gibt kein Terminal, an dem nach der Passphrase von „{name}“ gefragt werden kann.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <location filename="../../aicode_desktop/gui/pages/unlock.py"/>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen unterscheiden sich.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <source>There is no terminal to ask for the PIN of “{token}”.</source>
        <translation>Es gibt kein Terminal, an dem nach der PIN von „{token}“ gefragt werden kann.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <location filename="../../aicode_desktop/workflow/actions.py"/>
        <location filename="../../aicode_desktop/workflow/tokens.py"/>
        <source>Nothing was signed.</source>
        <translation>Es wurde nichts signiert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <source>Give it in a file with --passphrase-file.</source>
        <translation>Geben Sie sie in einer Datei mit --passphrase-file an.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <source>The same once more: </source>
        <translation>Dieselbe noch einmal: </translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>No key was made.</source>
        <translation>Es wurde kein Schlüssel erstellt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <source>Try again, and type the same passphrase twice.</source>
        <translation>Versuchen Sie es erneut, und geben Sie zweimal dieselbe Passphrase ein.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>The PIN was not tried. Nothing was signed.</source>
        <translation>Die PIN wurde nicht versucht. Es wurde nichts signiert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <source>Give it in a file with --pin-file.</source>
        <translation>Geben Sie sie in einer Datei mit --pin-file an.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <source>“{name}” is not a text file.</source>
        <translation>„{name}“ ist keine Textdatei.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <source>Save the passphrase as plain text (UTF-8) on the first line.</source>
        <translation>Speichern Sie die Passphrase als reinen Text (UTF-8) in der ersten Zeile.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/tokens</name>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>the PIN is as it should be</source>
        <translation>die PIN ist in Ordnung</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>a wrong PIN was entered last</source>
        <translation>zuletzt wurde eine falsche PIN eingegeben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>one try is left before the PIN is locked</source>
        <translation>es bleibt ein Versuch, bevor die PIN gesperrt wird</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>the PIN is locked</source>
        <translation>die PIN ist gesperrt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>no PIN is set</source>
        <translation>es ist keine PIN gesetzt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>  Token: {label} ({maker} {model}): {state}</source>
        <translation>  Signaturkarte: {label} ({maker} {model}): {state}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>Cause: {cause}</source>
        <translation>Ursache: {cause}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>Next: {step}</source>
        <translation>Weiter: {step}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>Certificate of {holder}, issued by {issuer}, valid until {date}.</source>
        <translation>Zertifikat von {holder}, ausgestellt von {issuer}, gültig bis {date}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>Type the PIN on the reader now.</source>
        <translation>Geben Sie die PIN jetzt am Lesegerät ein.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>A wrong PIN was entered last.</source>
        <translation>Zuletzt wurde eine falsche PIN eingegeben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>One try is left: another wrong PIN locks the token.</source>
        <translation>Es bleibt ein Versuch: Eine weitere falsche PIN sperrt die Signaturkarte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>The token says that no PIN is set.</source>
        <translation>Die Signaturkarte meldet, dass keine PIN gesetzt ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>{left} A PIN from a file is not tried now.</source>
        <translation>{left} Eine PIN aus einer Datei wird jetzt nicht versucht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>a card is in it</source>
        <translation>eine Karte steckt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>Reader: {name}: {holds}</source>
        <translation>Lesegerät: {name}: {holds}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>Readers: {problem}</source>
        <translation>Lesegeräte: {problem}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>Module: {path}: {said}</source>
        <translation>Modul: {path}: {said}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>    Certificate: {label}: {holder}, issued by {issuer}, {begin} to {end}, {kind}, number {number}{purpose}</source>
        <translation>    Zertifikat: {label}: {holder}, ausgestellt von {issuer}, {begin} bis {end}, {kind}, Nummer {number}{purpose}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>Sign once without --pin-file and type the PIN; the count begins anew.</source>
        <translation>Signieren Sie einmal ohne --pin-file, und geben Sie die PIN ein; die Zählung beginnt von vorn.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>  Slot: {name}: {said}</source>
        <translation>  Einschub: {name}: {said}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>, not for signing documents</source>
        <translation>, nicht zum Signieren von Dokumenten</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/verifying</name>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>Trusted list {territory} ({operator}), number {sequence}, issued {day}</source>
        <translation>Vertrauensliste {territory} ({operator}), Nummer {sequence}, ausgestellt am {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>{said}; next update due {due}.</source>
        <translation>{said}; nächste Aktualisierung fällig am {due}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>signed and unaltered</source>
        <translation>signiert und unverändert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>signed in part</source>
        <translation>teilweise signiert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>altered, or not to be relied on</source>
        <translation>verändert oder nicht verlässlich</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>no readable PDF</source>
        <translation>kein lesbares PDF</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>could not be opened</source>
        <translation>konnte nicht geöffnet werden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>{n} file:</source>
        <extracomment>English, for other numbers: {n} files:</extracomment>
        <translation>
            <numerusform>{n} Datei:</numerusform>
            <numerusform>{n} Dateien:</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} files:</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>The pages of {n} form were not compared with the data inside it; with --pages they are, and wherever fewer files are verified.</source>
        <extracomment>English, for other numbers: The pages of {n} forms were not compared with the data inside them; with --pages they are, and wherever fewer files are verified.</extracomment>
        <translation>
            <numerusform>Die Seiten von {n} Formular wurden nicht mit den Daten darin verglichen; mit --pages geschieht es, ebenso immer, wenn weniger Dateien geprüft werden.</numerusform>
            <numerusform>Die Seiten von {n} Formularen wurden nicht mit den Daten darin verglichen; mit --pages geschieht es, ebenso immer, wenn weniger Dateien geprüft werden.</numerusform>
        </translation>
        <extra-po-msgid_plural>The pages of {n} forms were not compared with the data inside them; with --pages they are, and wherever fewer files are verified.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>A report is about one FILE; give one.</source>
        <translation>Ein Bericht betrifft eine einzige FILE; geben Sie eine an.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>Warning: “{name}” is out of date. Fetch a newer one from its country.</source>
        <translation>Warnung: „{name}“ ist veraltet. Holen Sie eine neuere Liste bei dem betreffenden Land.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/verifying_options</name>
    <message>
        <location filename="../../aicode_desktop/cli/verifying_options.py"/>
        <source>say what the signatures of a PDF prove</source>
        <translation>nennen, was die Signaturen eines PDF beweisen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying_options.py"/>
        <source>a root certificate to trust; may be given several times</source>
        <translation>ein Wurzelzertifikat, dem vertraut wird; mehrfach möglich</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying_options.py"/>
        <source>an EU trusted list, or the list of the lists that vouches for the others</source>
        <translation>eine Vertrauensliste der EU oder die Liste der Listen, die für die anderen einsteht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying_options.py"/>
        <source>a certificate with which a trusted list may be signed, besides the known ones</source>
        <translation>ein Zertifikat, mit dem eine Vertrauensliste signiert sein darf, neben den bekannten</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying_options.py"/>
        <source>fail unless every certificate leads to what you trust</source>
        <translation>scheitern, wenn nicht jedes Zertifikat auf etwas zurückführt, dem Sie vertrauen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying_options.py"/>
        <source>of two dozen forms and more, compare pages and data too; takes twice as long</source>
        <translation>auch ab zwei Dutzend Formularen Seiten und Daten vergleichen; dauert doppelt so lange</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying_options.py"/>
        <source>write the particulars of one FILE as .pdf, .xml (ETSI TS 119 102-2), .json or .txt</source>
        <translation>die Einzelheiten einer FILE als .pdf, .xml (ETSI TS 119 102-2), .json oder .txt schreiben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying_options.py"/>
        <source>say the particulars of one FILE, not only the answer</source>
        <translation>die Einzelheiten einer FILE nennen, nicht nur das Ergebnis</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying_options.py"/>
        <source>print the reports as JSON</source>
        <translation>die Berichte als JSON ausgeben</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/answers_table</name>
    <message>
        <location filename="../../aicode_desktop/drafts/answers_table.py"/>
        <source>No column has the heading “Measure”.</source>
        <translation>Keine Spalte hat die Überschrift „Measure“.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/answers_table.py"/>
        <source>“{text}” is not a measure of the Code.</source>
        <translation>„{text}“ ist keine Maßnahme des Praxisleitfadens.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/answers_table.py"/>
        <location filename="../../aicode_desktop/drafts/table.py"/>
        <source>“{text}” is not understood.</source>
        <translation>„{text}“ wird nicht verstanden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/answers_table.py"/>
        <location filename="../../aicode_desktop/drafts/table.py"/>
        <source>“{text}” stands beyond the last heading.</source>
        <translation>„{text}“ steht jenseits der letzten Überschrift.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/answers_table.py"/>
        <location filename="../../aicode_desktop/drafts/table.py"/>
        <source>“{text}”: an earlier column says this already.</source>
        <translation>„{text}“: Eine frühere Spalte sagt dies schon.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/answers_table.py"/>
        <source>The number and the title name different measures.</source>
        <translation>Nummer und Titel nennen verschiedene Maßnahmen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/answers_table.py"/>
        <source>The chapter of this measure is not clear.</source>
        <translation>Das Kapitel dieser Maßnahme ist nicht eindeutig.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/answers_table.py"/>
        <source>An earlier row is about this measure already.</source>
        <translation>Eine frühere Zeile betrifft diese Maßnahme schon.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/cells</name>
    <message>
        <location filename="../../aicode_desktop/drafts/cells.py"/>
        <source>The table is larger than {size} MB.</source>
        <translation>Die Tabelle ist größer als {size} MB.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/cells.py"/>
        <source>From here on, the table cannot be read; look for a stray quotation mark.</source>
        <translation>Ab hier ist die Tabelle nicht lesbar; suchen Sie nach einem überzähligen Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/cells.py"/>
        <source>The file is not in UTF-8; it was read as Western European (Windows-1252). Look at the letters with accents, and save it as UTF-8 if they are wrong.</source>
        <translation>Die Datei ist nicht in UTF-8; sie wurde als westeuropäisch (Windows-1252) gelesen. Prüfen Sie die Buchstaben mit Akzenten, und speichern Sie sie als UTF-8, wenn sie falsch sind.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/cells.py"/>
        <source>Nothing was added to the draft.</source>
        <translation>Dem Entwurf wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/cells.py"/>
        <source>Keep only the rows and columns that matter, then try again.</source>
        <translation>Behalten Sie nur die wesentlichen Zeilen und Spalten, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/cells.py"/>
        <source>Rows after the first {n} were not read.</source>
        <translation>Zeilen nach den ersten {n} wurden nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/closed_files</name>
    <message>
        <location filename="../../aicode_desktop/drafts/closed_files.py"/>
        <source>The draft is encrypted, and the vault is not open.</source>
        <translation>Der Entwurf ist verschlüsselt, und der Tresor ist nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/closed_files.py"/>
        <source>The draft is intact.</source>
        <translation>Der Entwurf ist unversehrt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/closed_files.py"/>
        <source>Unlock the vault, then open the draft again.</source>
        <translation>Entsperren Sie den Tresor, und öffnen Sie dann erneut den Entwurf.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/folder</name>
    <message>
        <location filename="../../aicode_desktop/drafts/folder.py"/>
        <source>Before an earlier state was brought back</source>
        <translation>Bevor ein früherer Stand zurückgeholt wurde</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/handover</name>
    <message>
        <location filename="../../aicode_desktop/drafts/handover.py"/>
        <source>A newer version of this program made this file.</source>
        <translation>Eine neuere Version dieses Programms hat diese Datei erstellt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/handover.py"/>
        <source>“{name}” inside this file is not the one that was put there.</source>
        <translation>„{name}“ in dieser Datei ist nicht das, was hineingelegt wurde.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/handover.py"/>
        <location filename="../../aicode_desktop/drafts/parcel.py"/>
        <source>The file was not changed, and nothing was written.</source>
        <translation>Die Datei wurde nicht geändert, und es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/handover.py"/>
        <source>Install the newer version, then open the file again.</source>
        <translation>Installieren Sie die neuere Version, und öffnen Sie dann die Datei erneut.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/handover.py"/>
        <source>Do not rely on this file; ask its sender for it again.</source>
        <translation>Verlassen Sie sich nicht auf diese Datei; bitten Sie den Absender erneut darum.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/history</name>
    <message>
        <location filename="../../aicode_desktop/drafts/history.py"/>
        <source>There is no such state of this draft.</source>
        <translation>Diesen Stand gibt es für diesen Entwurf nicht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/history.py"/>
        <source>Choose one of the states that are listed.</source>
        <translation>Wählen Sie einen der aufgelisteten Stände.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/identifiers</name>
    <message>
        <location filename="../../aicode_desktop/drafts/identifiers.py"/>
        <source>The draft’s identifier cannot name a file.</source>
        <translation>Die Kennung des Entwurfs kann keine Datei benennen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identifiers.py"/>
        <source>Open the draft from its file instead.</source>
        <translation>Öffnen Sie den Entwurf stattdessen aus seiner Datei.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/identity</name>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>No identity was made on this computer yet.</source>
        <translation>Auf diesem Rechner wurde noch keine Identität erzeugt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>The keyring does not hold the identity that drafts here are encrypted for.</source>
        <translation>Der Schlüsselbund enthält die Identität nicht, für die Entwürfe hier verschlüsselt sind.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>The file does not hold one identity.</source>
        <translation>Die Datei enthält nicht genau eine Identität.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>The identity that was found is not the one that drafts here are encrypted for.</source>
        <translation>Die gefundene Identität ist nicht die, für die Entwürfe hier verschlüsselt sind.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>Make one, or import one from its file or recovery sheet.</source>
        <translation>Erzeugen Sie eine, oder importieren Sie eine aus ihrer Datei oder ihrem Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>The drafts are intact, and stay closed.</source>
        <translation>Die Entwürfe sind unversehrt und bleiben verschlossen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>Drafts here are encrypted for another identity already.</source>
        <translation>Entwürfe hier sind bereits für eine andere Identität verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>Choose the file with the line that begins with “AGE-SECRET-KEY-1”.</source>
        <translation>Wählen Sie die Datei mit der Zeile, die mit „AGE-SECRET-KEY-1“ beginnt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>Import the right identity from its file or recovery sheet.</source>
        <translation>Importieren Sie die richtige Identität aus ihrer Datei oder ihrem Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>Type the passphrase of the vault.</source>
        <translation>Geben Sie die Passphrase des Tresors ein.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>Import the identity from its file or recovery sheet.</source>
        <translation>Importieren Sie die Identität aus ihrer Datei oder ihrem Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>It was not touched, and nothing was written.</source>
        <translation>Sie wurde nicht berührt, und es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>Use another folder for the program’s files (AICODE_HOME).</source>
        <translation>Verwenden Sie einen anderen Ordner für die Dateien des Programms (AICODE_HOME).</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/lock</name>
    <message>
        <location filename="../../aicode_desktop/drafts/lock.py"/>
        <source>{person} has this draft open on “{machine}” since {moment} UTC.</source>
        <translation>{person} hat diesen Entwurf seit {moment} UTC auf „{machine}“ geöffnet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/lock.py"/>
        <source>Somebody else has this draft open.</source>
        <translation>Eine andere Person hat diesen Entwurf geöffnet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/lock.py"/>
        <source>The draft was not changed.</source>
        <translation>Der Entwurf wurde nicht geändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/lock.py"/>
        <source>Read it here, or ask for it to be closed there, then open it again.</source>
        <translation>Lesen Sie ihn hier, oder bitten Sie darum, ihn dort zu schließen, und öffnen Sie ihn dann erneut.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/lock.py"/>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/parcel</name>
    <message>
        <location filename="../../aicode_desktop/drafts/parcel.py"/>
        <source>What is inside this file is not what a hand-over holds, or it is damaged.</source>
        <translation>Der Inhalt dieser Datei ist nicht der einer Übergabe, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/parcel.py"/>
        <source>Check that you chose the right file, and ask for it again.</source>
        <translation>Prüfen Sie, ob Sie die richtige Datei gewählt haben, und bitten Sie erneut darum.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/recovery</name>
    <message>
        <location filename="../../aicode_desktop/drafts/recovery.py"/>
        <source>{n} words are needed, and there are {m}.</source>
        <translation>Es werden {n} Wörter gebraucht, und es sind {m}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/recovery.py"/>
        <source>One of the words is not the right one, or two have changed places.</source>
        <translation>Eines der Wörter ist nicht das richtige, oder zwei sind vertauscht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/recovery.py"/>
        <source>Compare the words with the recovery sheet, and type them again.</source>
        <translation>Vergleichen Sie die Wörter mit dem Wiederherstellungsblatt, und geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/recovery.py"/>
        <source>Word {n} is none of the list.</source>
        <translation>Wort {n} steht nicht in der Liste.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/table</name>
    <message>
        <location filename="../../aicode_desktop/drafts/table.py"/>
        <source>No column has the heading “Name”.</source>
        <translation>Keine Spalte hat die Überschrift „Name“.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/table.py"/>
        <source>This looks like a formula.</source>
        <translation>Dies sieht aus wie eine Formel.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/vault</name>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>The file is not encrypted for you, or it is damaged.</source>
        <translation>Die Datei ist nicht für Sie verschlüsselt, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>That is no identity of an encrypted vault.</source>
        <translation>Das ist keine Identität eines verschlüsselten Tresors.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>The passphrase is shorter than {n} characters.</source>
        <translation>Die Passphrase ist kürzer als {n} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>This file is not encrypted with a passphrase.</source>
        <translation>Diese Datei ist nicht mit einer Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>This is no encrypted file of this program, nor of “age”.</source>
        <translation>Dies ist keine verschlüsselte Datei dieses Programms und keine von „age“.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>This file asks for more work to try a passphrase than is safe to do.</source>
        <translation>Diese Datei verlangt für den Versuch einer Passphrase mehr Rechenarbeit, als gefahrlos ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <location filename="../../aicode_desktop/fill/markup.py"/>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <location filename="../../aicode_desktop/model/migrations.py"/>
        <location filename="../../aicode_desktop/model/strict_json.py"/>
        <location filename="../../aicode_desktop/render/pdf_fields.py"/>
        <location filename="../../aicode_desktop/render/pictures.py"/>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>The file was not changed.</source>
        <translation>Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>Check that you chose the right file, or import the identity it is for.</source>
        <translation>Prüfen Sie, ob Sie die richtige Datei gewählt haben, oder importieren Sie die Identität, für die sie bestimmt ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>Give the text that begins with “AGE-SECRET-KEY-1”, all of it.</source>
        <translation>Geben Sie den Text, der mit „AGE-SECRET-KEY-1“ beginnt, vollständig an.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>That is no public key to encrypt for.</source>
        <translation>Das ist kein öffentlicher Schlüssel, für den verschlüsselt werden kann.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>Nothing was encrypted or written.</source>
        <translation>Es wurde nichts verschlüsselt oder geschrieben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>Choose a longer one, for instance five or six words.</source>
        <translation>Wählen Sie eine längere, zum Beispiel fünf oder sechs Wörter.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>Open it with the identity that it was encrypted for.</source>
        <translation>Öffnen Sie sie mit der Identität, für die sie verschlüsselt wurde.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>The passphrase does not open the file, or the file is damaged.</source>
        <translation>Die Passphrase öffnet die Datei nicht, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <location filename="../../aicode_desktop/host/files.py"/>
        <location filename="../../aicode_desktop/workflow/handing_over.py"/>
        <location filename="../../aicode_desktop/workflow/placement.py"/>
        <source>Check that you chose the right file.</source>
        <translation>Prüfen Sie, ob Sie die richtige Datei gewählt haben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>The file was not changed, and no passphrase was tried.</source>
        <translation>Die Datei wurde nicht geändert, und es wurde keine Passphrase versucht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>Ask for the file again, encrypted with this program.</source>
        <translation>Bitten Sie erneut um die Datei, mit diesem Programm verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>Ask for the line that begins with “age1”, and copy all of it.</source>
        <translation>Bitten Sie um die Zeile, die mit „age1“ beginnt, und kopieren Sie sie ganz.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>Type the passphrase again, or ask for the file again.</source>
        <translation>Geben Sie die Passphrase erneut ein, oder bitten Sie erneut um die Datei.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/workbook</name>
    <message>
        <location filename="../../aicode_desktop/drafts/workbook.py"/>
        <source>This file is not a spreadsheet that can be read.</source>
        <translation>Diese Datei ist keine lesbare Tabelle.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/workbook.py"/>
        <source>The spreadsheet is larger than any such table.</source>
        <translation>Die Tabelle ist größer als jede dieser Art.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/workbook.py"/>
        <source>The file and your draft are as they were.</source>
        <translation>Die Datei und Ihr Entwurf sind, wie sie waren.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/workbook.py"/>
        <source>Save it as XLSX, ODS or CSV, without a password, then try again.</source>
        <translation>Speichern Sie sie als XLSX, ODS oder CSV ohne Kennwort, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/workbook.py"/>
        <source>Keep only the sheet, rows and columns that matter, then try again.</source>
        <translation>Behalten Sie nur das wesentliche Blatt mit den wesentlichen Zeilen und Spalten, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/fill/catalogue</name>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: legal name</source>
        <translation>Anbieter: rechtlicher Name</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: name in Latin letters</source>
        <translation>Anbieter: Name in lateinischen Buchstaben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: legal form</source>
        <translation>Anbieter: Rechtsform</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: register</source>
        <translation>Anbieter: Register</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: register number</source>
        <translation>Anbieter: Registernummer</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: LEI</source>
        <translation>Anbieter: LEI</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: whole address</source>
        <translation>Anbieter: ganze Anschrift</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: street</source>
        <translation>Anbieter: Straße</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: postal code</source>
        <translation>Anbieter: Postleitzahl</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: town</source>
        <translation>Anbieter: Ort</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: postal code and town</source>
        <translation>Anbieter: Postleitzahl und Ort</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: region</source>
        <translation>Anbieter: Region</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: country</source>
        <translation>Anbieter: Land</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: website</source>
        <translation>Anbieter: Website</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: today’s or potential future</source>
        <translation>Anbieter: heutiger oder möglicher künftiger</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Contact: name</source>
        <translation>Kontakt: Name</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Contact: role</source>
        <translation>Kontakt: Funktion</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Contact: e-mail address</source>
        <translation>Kontakt: E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Contact: telephone</source>
        <translation>Kontakt: Telefon</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Authorised representative: name</source>
        <translation>Bevollmächtigter: Name</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Authorised representative: address</source>
        <translation>Bevollmächtigter: Anschrift</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Authorised representative: e-mail address</source>
        <translation>Bevollmächtigter: E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Authorised representative: date of the mandate</source>
        <translation>Bevollmächtigter: Datum des Auftrags</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Signatory {n}: name</source>
        <translation>Unterzeichner {n}: Name</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Signatory {n}: position</source>
        <translation>Unterzeichner {n}: Funktion</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Signatory {n}: name and position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Signatory {n}: e-mail address</source>
        <translation>Unterzeichner {n}: E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Signatory {n}: basis of authority</source>
        <translation>Unterzeichner {n}: Grundlage der Vertretungsmacht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Signatory {n}: reference of authority</source>
        <translation>Unterzeichner {n}: Beleg der Vertretungsmacht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Signatory {n}: date of authority</source>
        <translation>Unterzeichner {n}: Datum der Vertretungsmacht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Signatory {n}: signature</source>
        <translation>Unterzeichner {n}: Unterschrift</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Chapter Transparency</source>
        <translation>Kapitel Transparenz</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Chapter Copyright</source>
        <translation>Kapitel Urheberrecht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Chapter Safety and Security</source>
        <translation>Kapitel Sicherheit und Gefahrenabwehr</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Outlook on systemic risk</source>
        <translation>Ausblick zum systemischen Risiko</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Models: all names</source>
        <translation>Modelle: alle Namen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n}: name</source>
        <translation>Modell {n}: Name</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n}: version</source>
        <translation>Modell {n}: Version</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n}: placed on the market</source>
        <translation>Modell {n}: in Verkehr gebracht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n}: kinds of output</source>
        <translation>Modell {n}: Arten der Ausgabe</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n}: training compute</source>
        <translation>Modell {n}: Trainingsrechenaufwand</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n}: systemic risk</source>
        <translation>Modell {n}: systemisches Risiko</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Models under Safety and Security: all names</source>
        <translation>Modelle unter Sicherheit und Gefahrenabwehr: alle Namen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n} under Safety and Security: name</source>
        <translation>Modell {n} unter Sicherheit und Gefahrenabwehr: Name</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n} under Safety and Security: version</source>
        <translation>Modell {n} unter Sicherheit und Gefahrenabwehr: Version</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n} under Safety and Security: on the market</source>
        <translation>Modell {n} unter Sicherheit und Gefahrenabwehr: auf dem Markt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n} under Safety and Security: kinds of output</source>
        <translation>Modell {n} unter Sicherheit und Gefahrenabwehr: Arten der Ausgabe</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n} under Safety and Security: compute</source>
        <translation>Modell {n} unter Sicherheit und Gefahrenabwehr: Rechenaufwand</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n} under Safety and Security: systemic risk</source>
        <translation>Modell {n} unter Sicherheit und Gefahrenabwehr: systemisches Risiko</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Public list: agreed or not</source>
        <translation>Öffentliche Liste: einverstanden oder nicht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Public list: name</source>
        <translation>Öffentliche Liste: Name</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Statement of authority</source>
        <translation>Erklärung der Befugnis</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Place of signature</source>
        <translation>Ort der Unterzeichnung</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Today’s date</source>
        <translation>Heutiges Datum</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Place and today’s date</source>
        <translation>Ort und heutiges Datum</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Number of the document</source>
        <translation>Nummer des Dokuments</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/fill/filling</name>
    <message>
        <location filename="../../aicode_desktop/fill/filling.py"/>
        <source>Filling this form would have altered something besides the places that were filled.</source>
        <translation>Das Ausfüllen dieses Formulars hätte etwas außer den ausgefüllten Stellen verändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/filling.py"/>
        <source>Nothing was written, and the form is unchanged.</source>
        <translation>Es wurde nichts geschrieben, und das Formular ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/filling.py"/>
        <source>Fill this form by hand, and please report how it is made.</source>
        <translation>Füllen Sie dieses Formular von Hand aus, und melden Sie bitte, wie es aufgebaut ist.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/fill/form</name>
    <message>
        <location filename="../../aicode_desktop/fill/form.py"/>
        <source>The form has tracked changes; they stay as they are, undecided.</source>
        <translation>Das Formular hat nachverfolgte Änderungen; sie bleiben, wie sie sind, unentschieden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/form.py"/>
        <source>The form asks for changes to be tracked; what was filled in is not.</source>
        <translation>Das Formular verlangt, Änderungen nachzuverfolgen; das Ausgefüllte wird nicht nachverfolgt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/form.py"/>
        <source>The form has comments; they stay where they are.</source>
        <translation>Das Formular hat Kommentare; sie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/form.py"/>
        <source>The form refers to a template or picture elsewhere; nothing was fetched.</source>
        <translation>Das Formular verweist auf eine Vorlage oder ein Bild an anderer Stelle; es wurde nichts abgerufen.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/fill/mapping</name>
    <message>
        <location filename="../../aicode_desktop/fill/mapping.py"/>
        <source>This mapping is for another file: the digests differ.</source>
        <translation>Diese Zuordnung gehört zu einer anderen Datei: Die Hashwerte unterscheiden sich.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/mapping.py"/>
        <source>Nothing was filled, and the form is unchanged.</source>
        <translation>Es wurde nichts ausgefüllt, und das Formular ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/mapping.py"/>
        <source>Make the mapping again from this form, or leave it out.</source>
        <translation>Erstellen Sie die Zuordnung aus diesem Formular neu, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/mapping.py"/>
        <source>This file is not a mapping that this program can read.</source>
        <translation>Diese Datei ist keine Zuordnung, die dieses Programm lesen kann.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/mapping.py"/>
        <source>The form has no place “{place}”.</source>
        <translation>Das Formular hat keine Stelle „{place}“.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/mapping.py"/>
        <source>“{answer}” is no answer for the place “{label}”.</source>
        <translation>„{answer}“ ist keine Antwort für die Stelle „{label}“.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/fill/markup</name>
    <message>
        <location filename="../../aicode_desktop/fill/markup.py"/>
        <source>A part of this document holds more than any form does.</source>
        <translation>Ein Teil dieses Dokuments enthält mehr, als es ein Formular tut.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/markup.py"/>
        <source>A part of this document declares entities, which no DOCX may.</source>
        <translation>Ein Teil dieses Dokuments deklariert Entitäten; das darf kein DOCX.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/markup.py"/>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>Check that you chose the right file, and take the form from the Commission’s page.</source>
        <translation>Prüfen Sie, ob Sie die richtige Datei gewählt haben, und nehmen Sie das Formular von der Seite der Kommission.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/markup.py"/>
        <source>A part of this document is not well-formed XML.</source>
        <translation>Ein Teil dieses Dokuments ist kein wohlgeformtes XML.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/fill/office_copy</name>
    <message>
        <location filename="../../aicode_desktop/fill/office_copy.py"/>
        <source>This form takes in other files when it is opened, so it is not turned into a PDF here.</source>
        <translation>Dieses Formular bindet beim Öffnen andere Dateien ein und wird hier daher nicht in ein PDF umgewandelt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/office_copy.py"/>
        <source>The filled form is complete and unchanged, and nothing was fetched.</source>
        <translation>Das ausgefüllte Formular ist vollständig und unverändert, und es wurde nichts abgerufen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/office_copy.py"/>
        <location filename="../../aicode_desktop/fill/protection.py"/>
        <source>Use the form as the Commission publishes it.</source>
        <translation>Verwenden Sie das Formular, wie die Kommission es veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/fill/package</name>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This file is a ZIP archive, but not a Word document.</source>
        <translation>Diese Datei ist ein ZIP-Archiv, aber kein Word-Dokument.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This file is larger than any form of this kind.</source>
        <translation>Diese Datei ist größer als jedes Formular dieser Art.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This file is encrypted, or a Word document of before 2007.</source>
        <translation>Diese Datei ist verschlüsselt oder ein Word-Dokument aus der Zeit vor 2007.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>Open it in a word processor, save it as DOCX without a password, and use that.</source>
        <translation>Öffnen Sie sie in einem Textprogramm, speichern Sie sie als DOCX ohne Kennwort, und verwenden Sie diese.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This file is not a DOCX.</source>
        <translation>Diese Datei ist kein DOCX.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This document unpacks to more than any form needs.</source>
        <translation>Dieses Dokument entpackt sich zu mehr, als ein Formular braucht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>Two parts of this document have the same name.</source>
        <translation>Zwei Teile dieses Dokuments haben denselben Namen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This file is encrypted.</source>
        <translation>Diese Datei ist verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>Save it without a password, and use that.</source>
        <translation>Speichern Sie sie ohne Kennwort, und verwenden Sie diese.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This document is compressed in a way that no DOCX is.</source>
        <translation>Dieses Dokument ist auf eine Weise komprimiert, wie es kein DOCX ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This file is a ZIP archive of a kind that no DOCX needs.</source>
        <translation>Diese Datei ist ein ZIP-Archiv einer Art, die kein DOCX braucht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <location filename="../../aicode_desktop/fill/recognition.py"/>
        <location filename="../../aicode_desktop/render/pdf_fields.py"/>
        <source>The file was not changed, and nothing was filled.</source>
        <translation>Die Datei wurde nicht geändert, und es wurde nichts ausgefüllt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>A part of this document is larger than any form needs.</source>
        <translation>Ein Teil dieses Dokuments ist größer, als ein Formular es braucht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This document holds macros, which the Commission’s form has no use for.</source>
        <translation>Dieses Dokument enthält Makros, die das Formular der Kommission nicht braucht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>Take the form from the Commission’s own page.</source>
        <translation>Nehmen Sie das Formular von der Seite der Kommission selbst.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This document is signed as a DOCX, and filling it would break the signature.</source>
        <translation>Dieses Dokument ist als DOCX signiert; das Ausfüllen würde die Signatur brechen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>Use the unsigned form, as the Commission publishes it.</source>
        <translation>Verwenden Sie das unsignierte Formular, wie die Kommission es veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This file is a damaged ZIP archive.</source>
        <translation>Diese Datei ist ein beschädigtes ZIP-Archiv.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>A part of this document would be unpacked outside its folder.</source>
        <translation>Ein Teil dieses Dokuments würde außerhalb seines Ordners entpackt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This DOCX is in the strict dialect of the format.</source>
        <translation>Dieses DOCX ist in der strengen Form des Formats gespeichert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>Open it in a word processor, save it as “Word document”, and use that.</source>
        <translation>Öffnen Sie es in einem Textprogramm, speichern Sie es als „Word-Dokument“, und verwenden Sie dieses.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>A part of this document is missing.</source>
        <translation>Ein Teil dieses Dokuments fehlt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>A part of this document is damaged.</source>
        <translation>Ein Teil dieses Dokuments ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/fill/protection</name>
    <message>
        <location filename="../../aicode_desktop/fill/protection.py"/>
        <source>This document is protected against editing, and has no fields that may be filled.</source>
        <translation>Dieses Dokument ist gegen Bearbeiten geschützt und hat keine Felder, die ausgefüllt werden dürfen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/protection.py"/>
        <source>The file was not changed; its protection stays.</source>
        <translation>Die Datei wurde nicht geändert; ihr Schutz bleibt.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/fill/recognition</name>
    <message>
        <location filename="../../aicode_desktop/fill/recognition.py"/>
        <source>This is the form for the Code of Practice on Transparency of AI-generated content: another code, with its own address.</source>
        <translation>Dies ist das Formular für den Praxisleitfaden zur Transparenz KI-generierter Inhalte: ein anderer Praxisleitfaden mit eigener Adresse.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/recognition.py"/>
        <source>This document does not name the General-Purpose AI Code of Practice.</source>
        <translation>Dieses Dokument nennt den Praxisleitfaden für KI mit allgemeinem Verwendungszweck nicht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/recognition.py"/>
        <source>This document names the Code, but there is hardly anything in it to fill.</source>
        <translation>Dieses Dokument nennt den Praxisleitfaden, aber es gibt darin kaum etwas auszufüllen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/recognition.py"/>
        <source>Take the Signatory Form for the General-Purpose AI Code of Practice from the Commission’s page “AI Office invites providers to sign the GPAI Code of Practice”.</source>
        <translation>Nehmen Sie das Unterzeichnerformular für den Praxisleitfaden für KI mit allgemeinem Verwendungszweck von der Seite „AI Office invites providers to sign the GPAI Code of Practice“ der Kommission.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/act_on_review</name>
    <message>
        <location filename="../../aicode_desktop/gui/act_on_review.py"/>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>without a number</source>
        <translation>ohne Nummer</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/act_on_review.py"/>
        <source>Follows {what} {number}, signed on {day}.</source>
        <translation>Folgt auf: {what} {number}, unterzeichnet am {day}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/act_on_review.py"/>
        <source>Follows {what} {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/act_on_review.py"/>
        <source>a day that is not known</source>
        <translation type="vanished">einem unbekannten Tag</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/archive_acts</name>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>records</source>
        <translation>Akten</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Export records</source>
        <translation>Akten exportieren</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Import records</source>
        <translation>Akten importieren</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Checking the archive</source>
        <translation>Das Archiv wird geprüft</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Taking in records</source>
        <translation>Akten werden aufgenommen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Taking records away</source>
        <translation>Akten werden entfernt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>As one &amp;bag (folder)…</source>
        <translation>Als ein &amp;Bag (Ordner)…</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>As a &amp;ZIP file…</source>
        <translation>Als &amp;ZIP-Datei…</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>As a &amp;package for an archive (E-ARK SIP)…</source>
        <translation>Als &amp;Paket für ein Archiv (E-ARK-SIP)…</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Exporting records</source>
        <translation>Akten werden exportiert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Exported records (*.zip)</source>
        <translation>Exportierte Akten (*.zip)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>A record (bagit.txt)</source>
        <translation>Eine Akte (bagit.txt)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Writing the list</source>
        <translation>Die Liste wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>ZIP file (*.zip)</source>
        <translation>ZIP-Datei (*.zip)</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/archive_filters</name>
    <message>
        <location filename="../../aicode_desktop/gui/archive_filters.py"/>
        <source>All chapters</source>
        <translation>Alle Kapitel</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_filters.py"/>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_filters.py"/>
        <source>All states</source>
        <translation>Alle Stände</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_filters.py"/>
        <source>All providers</source>
        <translation>Alle Anbieter</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_filters.py"/>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_filters.py"/>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_filters.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../aicode_desktop/workflow/shelf.py"/>
        <source>Signed on paper</source>
        <translation>Auf Papier unterschrieben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_filters.py"/>
        <source>Rehearsals</source>
        <translation>Proben</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/archive_results</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>{n} record was taken in.</source>
        <extracomment>English, for other numbers: {n} records were taken in.</extracomment>
        <translation>
            <numerusform>{n} Akte wurde aufgenommen.</numerusform>
            <numerusform>{n} Akten wurden aufgenommen.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} records were taken in.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>{n} record is as it was kept. Head of the chain: {head}…</source>
        <extracomment>English, for other numbers: {n} records are as they were kept. Head of the chain: {head}…</extracomment>
        <translation>
            <numerusform>{n} Akte ist so, wie sie abgelegt wurde. Kopf der Kette: {head}…</numerusform>
            <numerusform>{n} Akten sind so, wie sie abgelegt wurden. Kopf der Kette: {head}…</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} records are as they were kept. Head of the chain: {head}…</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>This archive is not as it was kept. {sound} of {count} records are sound.</source>
        <translation>Dieses Archiv ist nicht so, wie es abgelegt wurde. {sound} von {count} Akten sind unversehrt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>The chain</source>
        <translation>Die Kette</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>No entry of the chain names it.</source>
        <translation>Kein Eintrag der Kette nennt sie.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>Proven</source>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>Not proven</source>
        <translation>Nicht bewiesen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>Taken in</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>There already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>Mended</source>
        <translation>Berichtigt</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/autosave</name>
    <message>
        <location filename="../../aicode_desktop/gui/autosave.py"/>
        <source>The folder of drafts does not answer.</source>
        <translation>Der Ordner der Entwürfe antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/autosave.py"/>
        <source>Not saved: {reason}</source>
        <translation>Nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/autosave.py"/>
        <source>Not saved yet: {reason}</source>
        <translation>Noch nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/autosave.py"/>
        <source>What you typed is in this window, and what was saved before is intact.</source>
        <translation>Ihre Eingaben sind in diesem Fenster, und das zuvor Gespeicherte ist unversehrt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/autosave.py"/>
        <source>Leave the window open: it is saved as soon as the folder answers again.</source>
        <translation>Lassen Sie das Fenster geöffnet: Es wird gespeichert, sobald der Ordner wieder antwortet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/autosave.py"/>
        <source>What you typed is still in this window, and nowhere else yet.</source>
        <translation>Ihre Eingaben sind noch in diesem Fenster und bisher nirgends sonst.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/autosave.py"/>
        <source>Mend that and close again; closing again leaves without it.</source>
        <translation>Beheben Sie das, und schließen Sie erneut; beim nächsten Mal schließt das Fenster auch ohne Speichern.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/autosave.py"/>
        <source>Saved again {time}</source>
        <translation>Wieder gespeichert {time}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/autosave.py"/>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/certificate_words</name>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <source>Signing of documents</source>
        <translation>Signieren von Dokumenten</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <source>Rehearsal only</source>
        <translation>Nur zur Probe</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <source>Not the signing of documents</source>
        <translation>Nicht zum Signieren von Dokumenten</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <source>Seal of an organisation</source>
        <translation>Siegel einer Organisation</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>its holder</source>
        <translation>dem Inhaber selbst</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/chain_choice</name>
    <message>
        <location filename="../../aicode_desktop/gui/chain_choice.py"/>
        <source>Certificates above yours: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/chain_choice.py"/>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Choose certificates</source>
        <translation>Zertifikate wählen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/chain_choice.py"/>
        <source>Certificates ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/chain_choice.py"/>
        <location filename="../../aicode_desktop/gui/commission_form.py"/>
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <location filename="../../aicode_desktop/gui/handwriting_choice.py"/>
        <location filename="../../aicode_desktop/gui/key_file_choice.py"/>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <location filename="../../aicode_desktop/gui/opening.py"/>
        <location filename="../../aicode_desktop/gui/pages/compare.py"/>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/chain_choice.py"/>
        <source>Reading the certificates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/commission_form</name>
    <message>
        <location filename="../../aicode_desktop/gui/commission_form.py"/>
        <source>Choose the Commission’s form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/commission_form.py"/>
        <source>Reading the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/commission_form.py"/>
        <source>Forms (*.docx *.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dates</name>
    <message>
        <location filename="../../aicode_desktop/gui/dates.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dates.py"/>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/comments</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <source>The form as a whole</source>
        <translation>Das Formular insgesamt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <source>Why it stands in no way</source>
        <translation>Warum sie nicht entgegensteht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <source>Why it stands in no way: {words}</source>
        <translation>Warum sie nicht entgegensteht: {words}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <source>Say who you are.</source>
        <translation>Geben Sie an, wer Sie sind.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <source>{section}: {field}</source>
        <translation>{section}: {field}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <source>It is settled</source>
        <translation>Es ist erledigt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <source>It is settled: {words}</source>
        <translation>Es ist erledigt: {words}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <location filename="../../aicode_desktop/gui/dialogs/measures.py"/>
        <source>Saved {at}</source>
        <translation>Gespeichert {at}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/fill</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>{name}: every place whose words are known is filled. The page shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>{name}: {n} place is not certain and stays empty until you say what belongs there.</source>
        <extracomment>English, for other numbers: {name}: {n} places are not certain and stay empty until you say what belongs there.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{name}: {n} places are not certain and stay empty until you say what belongs there.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>A place without words beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>Perhaps: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>Stays empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>{n} place, {filled} filled</source>
        <extracomment>English, for other numbers: {n} places, {filled} filled</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{n} places, {filled} filled</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>Leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>Choose the PDF that Word made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>Please confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>The pages can be seen once they are a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>Mappings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/hand_over</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/hand_over.py"/>
        <source>{n} warning goes along, with its reason where one was given on the page Review.</source>
        <extracomment>English, for other numbers: {n} warnings go along, with their reasons where given on the page Review.</extracomment>
        <translation>
            <numerusform>{n} Warnung geht mit, samt Begründung, sofern auf der Seite „Durchsicht“ eine angegeben wurde.</numerusform>
            <numerusform>{n} Warnungen gehen mit, samt Begründungen, soweit sie auf der Seite „Durchsicht“ angegeben wurden.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} warnings go along, with their reasons where given on the page Review.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/hand_over.py"/>
        <source>Frozen and saved as {file}. Send it to who signs.</source>
        <translation>Eingefroren und gespeichert als {file}. Senden Sie die Datei an die Person, die unterzeichnet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/hand_over.py"/>
        <source>Ask for the key, and put it here.</source>
        <translation>Bitten Sie um den Schlüssel, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/hand_over.py"/>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/hand_over.py"/>
        <source>Freezing the form</source>
        <translation>Das Formular wird eingefroren</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/hand_over.py"/>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <location filename="../../aicode_desktop/gui/pages/document.py"/>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/hand_over.py"/>
        <source>SHA-256 of the form</source>
        <translation>SHA-256 des Formulars</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/hand_over.py"/>
        <location filename="../../aicode_desktop/gui/dialogs/send_back.py"/>
        <location filename="../../aicode_desktop/gui/going_back.py"/>
        <source>Encrypted files (*.age)</source>
        <translation>Verschlüsselte Dateien (*.age)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/hand_over.py"/>
        <location filename="../../ui/handover.ui"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/help</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/help.py"/>
        <source>Help: {title}</source>
        <translation>Hilfe: {title}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/help.py"/>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/help.py"/>
        <source>{n} place found</source>
        <extracomment>English, for other numbers: {n} places found</extracomment>
        <translation>
            <numerusform>{n} Stelle gefunden</numerusform>
            <numerusform>{n} Stellen gefunden</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} places found</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/help.py"/>
        <source>Nothing found. Try fewer words, or the beginning of one.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger Wörtern oder mit einem Wortanfang.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/identity</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/identity.py"/>
        <source>Saved as {file}. Who has it can read every draft.</source>
        <translation>Gespeichert als {file}. Wer die Datei hat, kann jeden Entwurf lesen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/identity.py"/>
        <source>Public key: {key}</source>
        <translation>Öffentlicher Schlüssel: {key}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/identity.py"/>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <location filename="../../ui/settings.ui"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/identity.py"/>
        <source>recovery-sheet.pdf</source>
        <translation>wiederherstellungsblatt.pdf</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/identity.py"/>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <location filename="../../aicode_desktop/gui/papers.py"/>
        <location filename="../../aicode_desktop/gui/renewal.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/identity.py"/>
        <source>identity.txt</source>
        <translation>identitaet.txt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/identity.py"/>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/identity.py"/>
        <location filename="../../aicode_desktop/gui/papers.py"/>
        <source>Making the document</source>
        <translation>Das Dokument wird erstellt</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/import_answers</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <source>Row {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <source>{n} measure to take</source>
        <extracomment>English, for other numbers: {n} measures to take</extracomment>
        <translation>
            <numerusform>{n} Maßnahme zu übernehmen</numerusform>
            <numerusform>{n} Maßnahmen zu übernehmen</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} measures to take</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <source>Row {n}, column “{column}”</source>
        <translation>Zeile {n}, Spalte „{column}“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <source>{n} is there already</source>
        <extracomment>English, for other numbers: {n} are there already</extracomment>
        <translation>
            <numerusform>{n} ist schon vorhanden</numerusform>
            <numerusform>{n} sind schon vorhanden</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} are there already</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <source>{understood}; {already}</source>
        <translation>{understood}; {already}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <source>{n} thing was not taken</source>
        <extracomment>English, for other numbers: {n} things were not taken</extracomment>
        <translation>
            <numerusform>{n} Angabe wurde nicht übernommen</numerusform>
            <numerusform>{n} Angaben wurden nicht übernommen</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} things were not taken</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <source>&amp;Take {n} answer</source>
        <extracomment>English, for other numbers: &amp;Take {n} answers</extracomment>
        <translation>
            <numerusform>{n} Antwort ü&amp;bernehmen</numerusform>
            <numerusform>{n} Antworten ü&amp;bernehmen</numerusform>
        </translation>
        <extra-po-msgid_plural>&amp;Take {n} answers</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <source>Replaces yours</source>
        <translation>Ersetzt Ihre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <source>Column “{column}”</source>
        <translation>Spalte „{column}“</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <source>This heading is not known.</source>
        <translation>Diese Überschrift ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/import_models</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <source>Choose a table</source>
        <translation>Tabelle wählen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <source>{n} model understood</source>
        <extracomment>English, for other numbers: {n} models understood</extracomment>
        <translation>
            <numerusform>{n} Modell verstanden</numerusform>
            <numerusform>{n} Modelle verstanden</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} models understood</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <source>&amp;Add {n} model</source>
        <extracomment>English, for other numbers: &amp;Add {n} models</extracomment>
        <translation>
            <numerusform>{n} Modell &amp;hinzufügen</numerusform>
            <numerusform>{n} Modelle &amp;hinzufügen</numerusform>
        </translation>
        <extra-po-msgid_plural>&amp;Add {n} models</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <source>Model without a name</source>
        <translation>Modell ohne Namen</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/later_act</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>The Commission publishes no form for this; it is your own declaration.</source>
        <translation>Die Kommission veröffentlicht dafür kein Formular; es ist Ihre eigene Erklärung.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>Says what was and what is, then in full what holds from now on.</source>
        <translation>Nennt, was war und was ist, und dann vollständig, was von nun an gilt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>Says what was wrong in the document sent, and what is right.</source>
        <translation>Nennt, was im gesendeten Dokument falsch war und was richtig ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>A signatory may withdraw at any time (FAQ, paragraph 14).</source>
        <translation>Ein Unterzeichner kann seine Unterzeichnung jederzeit zurücknehmen (FAQ, Absatz 14).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>Signatories are invited to sign an updated Code (FAQ, paragraph 13). The new form names the one before.</source>
        <translation>Unterzeichner sind eingeladen, einen aktualisierten Praxisleitfaden zu unterzeichnen (FAQ, Absatz 13). Das neue Formular nennt das vorige.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>What was &amp;wrong</source>
        <translation>Was &amp;falsch war</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <location filename="../../aicode_desktop/gui/reminding.py"/>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <location filename="../../aicode_desktop/gui/widgets/notice.py"/>
        <location filename="../../aicode_desktop/gui/widgets/point.py"/>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>This withdraws the whole signature.</source>
        <translation>Dies nimmt die ganze Unterzeichnung zurück.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>The other chapters stay signed.</source>
        <translation>Die anderen Kapitel bleiben unterzeichnet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>Nothing differs yet. Change the answers on their pages.</source>
        <translation>Noch gibt es keinen Unterschied. Ändern Sie die Antworten auf ihren Seiten.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>Follows</source>
        <translation>Folgt auf</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Signed on</source>
        <translation>Unterzeichnet am</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>New: {now}</source>
        <translation>Neu: {now}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>No longer: {was}</source>
        <translation>Entfallen: {was}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>Was: {was}
Is: {now}</source>
        <translation>War: {was}
Ist: {now}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/load_edition</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/load_edition.py"/>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/load_edition.py"/>
        <source>Choose the file of the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/load_edition.py"/>
        <source>Choose the signature beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/load_edition.py"/>
        <source>Choose the certificate you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/load_edition.py"/>
        <source>Loading the edition</source>
        <translation>Die Ausgabe wird geladen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/load_edition.py"/>
        <source>Choose the edition</source>
        <translation type="vanished">Ausgabe wählen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/load_edition.py"/>
        <source>Editions of the Code (*.json)</source>
        <translation type="vanished">Ausgaben des Praxisleitfadens (*.json)</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/measures</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/measures.py"/>
        <source>{answered} of {n} answered</source>
        <translation>{answered} von {n} beantwortet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/measures.py"/>
        <source>{n} answer taken</source>
        <extracomment>English, for other numbers: {n} answers taken</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{n} answers taken</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/measures.py"/>
        <source>{chapter}, {number} {title}</source>
        <translation>{chapter}, {number} {title}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/measures.py"/>
        <source>An example is not kept.</source>
        <translation>Ein Beispiel wird nicht abgelegt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/measures.py"/>
        <source>Keeping the answers</source>
        <translation>Die Antworten werden abgelegt</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/send_back</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/send_back.py"/>
        <location filename="../../aicode_desktop/gui/going_back.py"/>
        <source>Saved as {file}. Send it to who prepared the form.</source>
        <translation>Gespeichert als {file}. Senden Sie die Datei an die Person, die das Formular vorbereitet hat.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/send_back.py"/>
        <source>Nothing is signed. {name} gets your comment and the draft is changed.</source>
        <translation>Es wird nichts signiert. {name} erhält Ihre Anmerkung, und der Entwurf wird geändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/send_back.py"/>
        <source>Nothing is signed. Who prepared the form gets your comment.</source>
        <translation>Es wird nichts signiert. Wer das Formular vorbereitet hat, erhält Ihre Anmerkung.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/send_back.py"/>
        <source>sent-back.age</source>
        <translation>zurueckgesandt.age</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/send_back.py"/>
        <location filename="../../aicode_desktop/gui/going_back.py"/>
        <source>Encrypting the file</source>
        <translation>Die Datei wird verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/send_back.py"/>
        <source>Write what is to be changed.</source>
        <translation>Schreiben Sie, was zu ändern ist.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/what_changed</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/what_changed.py"/>
        <source>The FAQ, paragraph {n}: {sentence}</source>
        <translation>FAQ, Absatz {n}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/what_changed.py"/>
        <source>Since {day}. Source: {source}.</source>
        <translation>Seit {day}. Quelle: {source}.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/differences_list</name>
    <message>
        <location filename="../../aicode_desktop/gui/differences_list.py"/>
        <source>{row}: {field}</source>
        <translation>{row}: {field}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/differences_list.py"/>
        <location filename="../../aicode_desktop/gui/models_list.py"/>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <location filename="../../ui/model_more.ui"/>
        <location filename="../../ui/models.ui"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/differences_list.py"/>
        <location filename="../../aicode_desktop/gui/models_list.py"/>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <location filename="../../ui/model_more.ui"/>
        <location filename="../../ui/models.ui"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/differences_list.py"/>
        <location filename="../../aicode_desktop/gui/many_files.py"/>
        <location filename="../../aicode_desktop/gui/shelf_rows.py"/>
        <location filename="../../aicode_desktop/render/other_layout.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../aicode_desktop/workflow/shelf.py"/>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/differences_list.py"/>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/differences_list.py"/>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/differences_list.py"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/differences_list.py"/>
        <source>Added: {name}</source>
        <translation>Hinzugefügt: {name}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/differences_list.py"/>
        <source>Removed: {name}</source>
        <translation>Entfernt: {name}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/differences_list.py"/>
        <source>In another order: {names}</source>
        <translation>In anderer Reihenfolge: {names}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/disposal</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/disposal.py"/>
        <source>{n} year</source>
        <extracomment>English, for other numbers: {n} years</extracomment>
        <translation>
            <numerusform>{n} Jahr</numerusform>
            <numerusform>{n} Jahre</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} years</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/disposal.py"/>
        <source>The period of {n} record is over. Look at it before it goes.</source>
        <extracomment>English, for other numbers: The period of {n} records is over. Look at them before they go.</extracomment>
        <translation>
            <numerusform>Die Frist von {n} Akte ist abgelaufen. Sehen Sie sie an, bevor sie entfernt wird.</numerusform>
            <numerusform>Die Fristen von {n} Akten sind abgelaufen. Sehen Sie sie an, bevor sie entfernt werden.</numerusform>
        </translation>
        <extra-po-msgid_plural>The period of {n} records is over. Look at them before they go.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/disposal.py"/>
        <source>No record’s period is over. Nothing is ever taken away by itself.</source>
        <translation>Bei keiner Akte ist die Frist abgelaufen. Es wird nie etwas von selbst entfernt.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/explain</name>
    <message>
        <location filename="../../aicode_desktop/gui/explain.py"/>
        <source>Something in the program went wrong that it was not prepared for.</source>
        <translation>Im Programm ist ein Fehler aufgetreten, auf den es nicht vorbereitet war.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/explain.py"/>
        <source>Your draft is kept as it was last saved.</source>
        <translation>Ihr Entwurf ist so erhalten, wie er zuletzt gespeichert wurde.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/explain.py"/>
        <source>Try again. If it happens again, send the details below to the makers.</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, senden Sie die Einzelheiten unten an die Hersteller.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/explain.py"/>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/explain.py"/>
        <location filename="../../ui/start.ui"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/form_frame</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/form_frame.py"/>
        <source>{n} to answer on this page</source>
        <extracomment>English, for other numbers: {n} to answer on this page</extracomment>
        <translation>
            <numerusform>{n} auf dieser Seite zu beantworten</numerusform>
            <numerusform>{n} auf dieser Seite zu beantworten</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} to answer on this page</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/form_frame.py"/>
        <source>This example is not kept</source>
        <translation>Dieses Beispiel wird nicht abgelegt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/form_frame.py"/>
        <source>&amp;Next: {title}</source>
        <translation>&amp;Weiter: {title}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/form_frame.py"/>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/gui/shelf_rows.py"/>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/form_frame.py"/>
        <source>{chapter} signed</source>
        <translation>{chapter} unterzeichnet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/form_frame.py"/>
        <source>{chapter} left out</source>
        <translation>{chapter} ausgelassen</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/going_back</name>
    <message>
        <location filename="../../aicode_desktop/gui/going_back.py"/>
        <source>{name} keeps the record. Save the signed form as one encrypted file.</source>
        <translation>{name} legt die Akte ab. Speichern Sie das signierte Formular als eine verschlüsselte Datei.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/going_back.py"/>
        <source>They keep the record. Save the signed form as one encrypted file.</source>
        <translation>Dort wird die Akte abgelegt. Speichern Sie das signierte Formular als eine verschlüsselte Datei.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/going_back.py"/>
        <source>signed.age</source>
        <translation>signiert.age</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/handwriting_choice</name>
    <message>
        <location filename="../../aicode_desktop/gui/handwriting_choice.py"/>
        <source>Show a handwriting in the signature block</source>
        <translation>Einen Schriftzug im Unterschriftsfeld zeigen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/handwriting_choice.py"/>
        <source>Choose the picture of a handwriting</source>
        <translation>Bild eines Schriftzugs wählen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/handwriting_choice.py"/>
        <source>“{name}”, as the signature block shows it.</source>
        <translation>„{name}“, wie das Unterschriftsfeld es zeigt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/handwriting_choice.py"/>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/handwriting_choice.py"/>
        <source>Opening the picture</source>
        <translation>Das Bild wird geöffnet</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/key_file_choice</name>
    <message>
        <location filename="../../aicode_desktop/gui/key_file_choice.py"/>
        <location filename="../../ui/sign.ui"/>
        <source>Choose the certificate file</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/key_file_choice.py"/>
        <source>Certificates (*.p12 *.pfx)</source>
        <translation>Zertifikate (*.p12 *.pfx)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/key_file_choice.py"/>
        <source>Choose a certificate file first.</source>
        <translation>Wählen Sie zuerst eine Zertifikatsdatei.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/key_file_choice.py"/>
        <location filename="../../aicode_desktop/gui/seal_choice.py"/>
        <source>Opening the certificate</source>
        <translation>Das Zertifikat wird geöffnet</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/later_acts</name>
    <message>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <source>Keep a reply</source>
        <translation>Antwort ablegen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <source>The reply of {sender} is kept.</source>
        <translation>Die Antwort von {sender} ist abgelegt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <location filename="../../aicode_desktop/gui/reminding.py"/>
        <source>Opening the record</source>
        <translation>Die Akte wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <source>Noting</source>
        <translation>Wird vermerkt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <source>Saved messages (*.eml *.msg)</source>
        <translation>Gespeicherte Nachrichten (*.eml *.msg)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <source>Keeping the reply</source>
        <translation>Die Antwort wird abgelegt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <location filename="../../aicode_desktop/gui/opening.py"/>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Opening the form</source>
        <translation>Das Formular wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <source>Noted.</source>
        <translation>Vermerkt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <source>nobody named</source>
        <translation>nicht genannt</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/limits</name>
    <message>
        <location filename="../../aicode_desktop/gui/limits.py"/>
        <source>Not: {title} ({article})</source>
        <translation>Nicht: {title} ({article})</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/limits.py"/>
        <source>Not: {title}</source>
        <translation>Nicht: {title}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/limits.py"/>
        <source>What is asked instead, with sources</source>
        <translation>Was stattdessen verlangt wird, mit Quellen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/limits.py"/>
        <source>Open: {sentence}</source>
        <translation>Offen: {sentence}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/main</name>
    <message>
        <location filename="../../aicode_desktop/gui/main.py"/>
        <source>Completes, signs and keeps the Signatory Form.</source>
        <translation>Füllt das Unterzeichnerformular aus, signiert es und legt es ab.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/main.py"/>
        <source>a draft, or a PDF of this program</source>
        <translation>ein Entwurf oder ein PDF dieses Programms</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/main.py"/>
        <source>keep drafts, records and settings in a folder beside the program</source>
        <translation>Entwürfe, Akten und Einstellungen in einem Ordner neben dem Programm führen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/main.py"/>
        <source>open the window, try every part of the program, and close it again</source>
        <translation>das Fenster öffnen, jeden Teil des Programms erproben und es wieder schließen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/main.py"/>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/many_files</name>
    <message>
        <location filename="../../aicode_desktop/gui/many_files.py"/>
        <source>Verified {done} of {count} files</source>
        <translation>{done} von {count} Dateien geprüft</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/many_files.py"/>
        <source>{n} file</source>
        <extracomment>English, for other numbers: {n} files</extracomment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} files</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/many_files.py"/>
        <source>{verdict}: {n}</source>
        <translation>{verdict}: {n}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/many_files.py"/>
        <source>{total}. {parts}.</source>
        <translation>{total}. {parts}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/many_files.py"/>
        <location filename="../../aicode_desktop/gui/shelf_rows.py"/>
        <source>Cannot be read</source>
        <translation>Nicht zu lesen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/many_files.py"/>
        <source>Partly signed</source>
        <translation>Teilweise signiert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/many_files.py"/>
        <location filename="../../aicode_desktop/render/other_layout.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/many_files.py"/>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/many_files.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/measures_list</name>
    <message>
        <location filename="../../aicode_desktop/gui/measures_list.py"/>
        <source>Open</source>
        <comment>of a measure not answered yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/measures_list.py"/>
        <location filename="../../ui/measures.ui"/>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/measures_list.py"/>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/measures_papers</name>
    <message>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <source>gap-analysis.pdf</source>
        <translation>lueckenanalyse.pdf</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <source>plan.pdf</source>
        <translation>plan.pdf</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <source>gap-analysis.xlsx</source>
        <translation>lueckenanalyse.xlsx</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <source>No chapter is left out, so there is no gap to explain.</source>
        <translation>Es ist kein Kapitel ausgelassen; es gibt also keine Lücke zu erläutern.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <source>No chapter is signed, so there is nothing to plan.</source>
        <translation>Es ist kein Kapitel unterzeichnet; es gibt also nichts zu planen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/model_standing</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/model_standing.py"/>
        <source>Where this model stands: {n} point</source>
        <extracomment>English, for other numbers: Where this model stands: {n} points</extracomment>
        <translation>
            <numerusform>Wo dieses Modell steht: {n} Punkt</numerusform>
            <numerusform>Wo dieses Modell steht: {n} Punkte</numerusform>
        </translation>
        <extra-po-msgid_plural>Where this model stands: {n} points</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/model_standing.py"/>
        <source>Where this model stands</source>
        <translation>Wo dieses Modell steht</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/models_list</name>
    <message>
        <location filename="../../aicode_desktop/gui/models_list.py"/>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../ui/models.ui"/>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../ui/signatory.ui"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/models_list.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/models_list.py"/>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/form.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Systemic risk</source>
        <translation>Systemisches Risiko</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/models_list.py"/>
        <location filename="../../aicode_desktop/gui/records_list.py"/>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/models_list.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>{n} to answer</source>
        <extracomment>English, for other numbers: {n} to answer</extracomment>
        <translation>
            <numerusform>{n} zu beantworten</numerusform>
            <numerusform>{n} zu beantworten</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} to answer</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/models_list.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/models_list.py"/>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <location filename="../../ui/model_more.ui"/>
        <location filename="../../ui/models.ui"/>
        <source>Under assessment</source>
        <translation>In Bewertung</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/opening</name>
    <message>
        <location filename="../../aicode_desktop/gui/opening.py"/>
        <source>Open a form</source>
        <translation>Formular öffnen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/opening.py"/>
        <location filename="../../aicode_desktop/gui/pages/compare.py"/>
        <source>Drafts and forms (*.json *.pdf *.age)</source>
        <translation>Entwürfe und Formulare (*.json *.pdf *.age)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/opening.py"/>
        <source>Opening the example</source>
        <translation>Das Beispiel wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/opening.py"/>
        <source>Opening the draft</source>
        <translation>Der Entwurf wird geöffnet</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/own_key_making</name>
    <message>
        <location filename="../../aicode_desktop/gui/own_key_making.py"/>
        <source>Keep the key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/own_key_making.py"/>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Die beiden Passphrasen unterscheiden sich. Geben Sie zweimal dieselbe ein.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/own_key_making.py"/>
        <source>Certificates (*.p12)</source>
        <translation>Zertifikate (*.p12)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/own_key_making.py"/>
        <source>Making the key</source>
        <translation>Der Schlüssel wird erstellt</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/archive</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/archive.py"/>
        <source>No record is like that.</source>
        <translation>Keine Akte entspricht dem.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/archive.py"/>
        <source>Nothing is kept yet.</source>
        <translation>Noch ist nichts abgelegt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/archive.py"/>
        <source>Reading the archive</source>
        <translation>Das Archiv wird gelesen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/archive.py"/>
        <source>Opening the PDF</source>
        <translation>Das PDF wird geöffnet</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/brief</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>{sentence} Source: {source}.</source>
        <translation>{sentence} Quelle: {source}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <source>Its commitments, one by one</source>
        <translation>Die Verpflichtungen, eine nach der anderen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>What “{chapter}” commits you to</source>
        <translation>Wozu „{chapter}“ Sie verpflichtet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <source>somebody who is not named</source>
        <translation>einer nicht genannten Person</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <source>The Signatory Form of {provider}, prepared by {name}, {time}.</source>
        <translation>Das Unterzeichnerformular von {provider}, vorbereitet von {name}, {time}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <source>Ask {name} by telephone. Only the same six words prove the sender.</source>
        <translation>Fragen Sie {name} am Telefon. Nur dieselben sechs Wörter beweisen den Absender.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <source>The whole fingerprint</source>
        <translation>Der ganze Fingerabdruck</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <location filename="../../aicode_desktop/gui/pages/document.py"/>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <source>{chapter}: signed</source>
        <translation>{chapter}: unterzeichnet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <source>{chapter}: left out</source>
        <translation>{chapter}: ausgelassen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <source>Nobody has said why it stands in no way.</source>
        <translation>Es ist nicht angegeben, warum sie nicht entgegensteht.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/chapters</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/chapters.py"/>
        <source>Signed: {names}</source>
        <translation>Unterzeichnet: {names}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/chapters.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/chapters.py"/>
        <source>Signed: {names} (your answers)</source>
        <translation>Unterzeichnet: {names} (Ihre Antworten)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/chapters.py"/>
        <source>What comes after signing</source>
        <translation>Was nach der Unterzeichnung kommt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/chapters.py"/>
        <source>To be shown by other means: {names}.</source>
        <translation>Auf andere Weise nachzuweisen: {names}.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/compare</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/compare.py"/>
        <source>{name}, {number}, {time}</source>
        <translation>{name}, {number}, {time}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/compare.py"/>
        <location filename="../../aicode_desktop/gui/pages/deleted.py"/>
        <location filename="../../aicode_desktop/gui/shelf_rows.py"/>
        <source>Form without a name</source>
        <translation>Formular ohne Namen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/compare.py"/>
        <source>Choose a file to compare</source>
        <translation>Datei zum Vergleich wählen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/pages/compare.py"/>
        <source>{n} more difference is not shown.</source>
        <extracomment>English, for other numbers: {n} more differences are not shown.</extracomment>
        <translation>
            <numerusform>{n} weiterer Unterschied wird nicht gezeigt.</numerusform>
            <numerusform>{n} weitere Unterschiede werden nicht gezeigt.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} more differences are not shown.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/compare.py"/>
        <source>A file …</source>
        <translation>Eine Datei …</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/compare.py"/>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/compare.py"/>
        <location filename="../../aicode_desktop/gui/pages/signatory.py"/>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/deleted</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/deleted.py"/>
        <source>To delete a draft for good, delete its file and its folder under “history” yourself. This program never does.</source>
        <translation>Um einen Entwurf endgültig zu löschen, löschen Sie seine Datei und seinen Ordner unter „history“ selbst. Dieses Programm tut das nie.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/deleted.py"/>
        <source>On modern disks, in backups and in snapshots a deleted file may survive, and no program can promise otherwise. What survives of these files is encrypted: without your key nobody can read it.</source>
        <translation>Auf heutigen Datenträgern, in Sicherungen und Schnappschüssen kann eine gelöschte Datei fortbestehen; kein Programm kann anderes versprechen. Was von diesen Dateien fortbesteht, ist verschlüsselt: Ohne Ihren Schlüssel kann es niemand lesen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/deleted.py"/>
        <source>So the surest way is to delete the key: the entry in the keyring, the recovery sheet and every exported copy. All drafts are lost then.</source>
        <translation>Am sichersten ist es daher, den Schlüssel zu löschen: den Eintrag im Schlüsselbund, das Wiederherstellungsblatt und jede exportierte Kopie. Dann sind alle Entwürfe verloren.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/deleted.py"/>
        <source>What deleting for good can promise</source>
        <translation>Was endgültiges Löschen versprechen kann</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/deleted.py"/>
        <source>It is in the list of drafts again.</source>
        <translation>Er ist wieder in der Liste der Entwürfe.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/deleted.py"/>
        <source>Putting the draft back</source>
        <translation>Der Entwurf wird zurückgelegt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/deleted.py"/>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <source>Opening the folder</source>
        <translation>Der Ordner wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/deleted.py"/>
        <location filename="../../aicode_desktop/gui/shelf_rows.py"/>
        <source>edited {time}</source>
        <translation>bearbeitet {time}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/document</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/document.py"/>
        <source>This computer made it anew from its data, and it is the same, byte for byte.</source>
        <translation>Dieser Rechner hat es aus seinen Daten neu erstellt, und es ist Byte für Byte gleich.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/document.py"/>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../ui/statements.ui"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/document.py"/>
        <source>Words to compare</source>
        <translation>Wörter zum Vergleich</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/handover</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/handover.py"/>
        <source>The document is being made anew, to see that it is the same.</source>
        <translation>Das Dokument wird neu erstellt, um zu sehen, dass es gleich ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/handover.py"/>
        <source>The file is being read.</source>
        <translation>Die Datei wird gelesen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/handover.py"/>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/handover.py"/>
        <location filename="../../aicode_desktop/gui/pages/unlock.py"/>
        <source>Type the passphrase first.</source>
        <translation>Geben Sie zuerst die Passphrase ein.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/handover.py"/>
        <source>Opening the file</source>
        <translation>Die Datei wird geöffnet</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/history</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/history.py"/>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/history.py"/>
        <source>Named.</source>
        <translation>Benannt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/history.py"/>
        <source>Reading the history</source>
        <translation>Der Verlauf wird gelesen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/history.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/history.py"/>
        <source>Bringing the state back</source>
        <translation>Der Stand wird zurückgeholt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/history.py"/>
        <source>Naming the state</source>
        <translation>Der Stand wird benannt</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/models</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/models.py"/>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/models.py"/>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>Hardware and time</source>
        <translation>Hardware und Zeit</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/models.py"/>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>Parameters and data</source>
        <translation>Parameter und Daten</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/models.py"/>
        <source>Another method</source>
        <translation>Anderes Verfahren</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/models.py"/>
        <source>Estimate the training compute</source>
        <translation>Trainingsrechenaufwand schätzen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/models.py"/>
        <source>More about this model (never printed)</source>
        <translation>Mehr über dieses Modell (wird nie gedruckt)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/models.py"/>
        <source>No model is named yet. Models need to be named only where they come under Safety and Security; naming others is up to you.</source>
        <translation>Noch ist kein Modell genannt. Modelle müssen nur genannt werden, wo sie unter „Sicherheit und Gefahrenabwehr“ fallen; andere zu nennen steht Ihnen frei.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/models.py"/>
        <source>Model {n}</source>
        <translation>Modell {n}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/provider</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/provider.py"/>
        <source>The provider is established outside the Union, so it appoints an authorised representative in the Union by written mandate.</source>
        <translation>Der Anbieter ist außerhalb der Union niedergelassen; er benennt daher durch schriftlichen Auftrag einen Bevollmächtigten in der Union.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/provider.py"/>
        <source>The provider is established in the Union and needs no representative. Clear these fields, or correct the country above.</source>
        <translation>Der Anbieter ist in der Union niedergelassen und braucht keinen Bevollmächtigten. Leeren Sie diese Felder, oder berichtigen Sie das Land oben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/provider.py"/>
        <source>AI Act, Article 54</source>
        <translation>KI-Verordnung, Artikel 54</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/record</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Kept in a folder of its own, which this program never changes again.</source>
        <translation>In einem eigenen Ordner abgelegt, den dieses Programm nie wieder ändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>The draft with everything that was typed, internal notes too</source>
        <translation>Der Entwurf mit allem, was eingegeben wurde, auch internen Notizen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>What the form declares, as data; it is inside the PDF as well</source>
        <translation>Was das Formular erklärt, als Daten; sie stehen auch im PDF</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>The e-mail draft</source>
        <translation>Der E-Mail-Entwurf</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>The edition of the Code that is signed, as data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Who did what and when, with the digest of each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Evidence of authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>As it came from the scanner</source>
        <translation>Wie er vom Scanner kam</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>{what} ({length})</source>
        <translation>{what} ({length})</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>&amp;All forms</source>
        <translation>&amp;Alle Formulare</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>What is kept of a signed form, so that it can be shown to anyone later.</source>
        <translation>Was von einem signierten Formular abgelegt wird, damit es später jedem gezeigt werden kann.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>The record of a rehearsal. It proves nothing.</source>
        <translation>Die Akte einer Probe. Sie beweist nichts.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>The record of a scan. The paper is what was signed: keep it too.</source>
        <translation>Die Akte eines Scans. Unterzeichnet ist das Papier: Bewahren Sie es ebenfalls auf.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Add evidence of authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>“{name}” is kept with this record, in a folder beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>A cover sheet and the scanned pages in their order</source>
        <translation>Ein Deckblatt und die gescannten Seiten in ihrer Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>The signed form, as it goes to the AI Office</source>
        <translation>Das signierte Formular, wie es an das Büro für Künstliche Intelligenz geht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>The form as it was printed</source>
        <translation>Das Formular, wie es gedruckt wurde</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>The form as it was frozen, before the first signature</source>
        <translation>Das Formular, wie es vor der ersten Signatur eingefroren wurde</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>What the comparison with the printed form found</source>
        <translation>Was der Vergleich mit dem gedruckten Formular ergab</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>What was found when the signatures were validated</source>
        <translation>Was die Validierung der Signaturen ergab</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <source>Go to signing</source>
        <translation>Zum Signieren</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Nothing is kept yet. The record is made with the last signature.</source>
        <translation>Noch ist nichts abgelegt. Die Akte entsteht mit der letzten Signatur.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <location filename="../../aicode_desktop/gui/records_list.py"/>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/render/form.py"/>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <location filename="../../aicode_desktop/gui/records_list.py"/>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>Kept on</source>
        <translation>Abgelegt am</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Documents (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Keeping the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Checking the record</source>
        <translation>Die Akte wird geprüft</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Every file is as it was kept. The scan carries no seal; the paper counts.</source>
        <translation>Jede Datei ist so, wie sie abgelegt wurde. Der Scan trägt kein Siegel; das Papier zählt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>To be signed by</source>
        <translation>Zu unterzeichnen von</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Every file is as it was kept, and the signatures hold: {signatures}</source>
        <translation>Jede Datei ist so, wie sie abgelegt wurde, und die Signaturen halten: {signatures}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>This record is not as it was kept. Its signed form: {signatures}</source>
        <translation>Diese Akte ist nicht so, wie sie abgelegt wurde. Ihr signiertes Formular: {signatures}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/returned</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/returned.py"/>
        <source>Sent back {time}</source>
        <translation>Zurückgesandt {time}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/returned.py"/>
        <source>The comment is kept with the draft, on its page Review.</source>
        <translation>Die Anmerkung liegt beim Entwurf, auf seiner Seite „Durchsicht“.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/returned.py"/>
        <source>Nothing came back.</source>
        <translation>Es kam nichts zurück.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/returned.py"/>
        <source>There is no comment.</source>
        <translation>Es gibt keine Anmerkung.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/review</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>Nothing is missing. The form can be signed.</source>
        <translation>Es fehlt nichts. Das Formular kann signiert werden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>Go to &amp;signing</source>
        <translation>Zum &amp;Signieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>{n} note</source>
        <extracomment>English, for other numbers: {n} notes</extracomment>
        <translation>
            <numerusform>{n} Hinweis</numerusform>
            <numerusform>{n} Hinweise</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} notes</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>Another window has this draft open, so nothing of it can be changed here.</source>
        <translation>Ein anderes Fenster hat diesen Entwurf geöffnet; hier lässt sich daher nichts daran ändern.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>This form is signed, so nothing of it can be changed.</source>
        <translation>Dieses Formular ist signiert; daran lässt sich nichts mehr ändern.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>Nothing is missing. Please read what is worth a second look.</source>
        <translation>Es fehlt nichts. Bitte lesen Sie, was einen zweiten Blick verdient.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>{n} point is open before signing</source>
        <extracomment>English, for other numbers: {n} points are open before signing</extracomment>
        <translation>
            <numerusform>{n} Punkt ist vor dem Signieren offen</numerusform>
            <numerusform>{n} Punkte sind vor dem Signieren offen</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} points are open before signing</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>The document is being prepared.</source>
        <translation>Das Dokument wird vorbereitet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>The preview shows it as it is signed, byte for byte. Any edit makes it anew.</source>
        <translation>Die Vorschau zeigt es Byte für Byte so, wie es signiert wird. Jede Bearbeitung erstellt es neu.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>The preview shows it with the signatures made so far.</source>
        <translation>Die Vorschau zeigt es mit den bisherigen Signaturen.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/send</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <source>A scan of a form signed by hand is attached, and the e-mail says so and offers the paper. No source says whether the AI Office accepts a scan.</source>
        <translation>Beigefügt ist der Scan eines eigenhändig unterschriebenen Formulars; die E-Mail sagt dies und bietet das Papier an. Keine Quelle sagt, ob das Büro für Künstliche Intelligenz einen Scan annimmt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <source>The draft was opened in {program}. Read it there, then send it.</source>
        <translation>Der Entwurf wurde in {program} geöffnet. Lesen Sie ihn dort, und senden Sie ihn dann.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <source>The scan is kept, but it is too large for an e-mail. Ask the AI Office how to hand it in, or scan again in grey at 150 dpi.</source>
        <translation>Der Scan ist abgelegt, aber für eine E-Mail zu groß. Fragen Sie das Büro für Künstliche Intelligenz, wie er einzureichen ist, oder scannen Sie erneut in Graustufen mit 150 dpi.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <source>&amp;Open in mail program</source>
        <translation>Im E-Mail-Programm ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <source>There is no e-mail yet. It is prepared with the last signature.</source>
        <translation>Es gibt noch keine E-Mail. Sie wird mit der letzten Signatur vorbereitet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <source>This was a rehearsal, so there is no e-mail. A form that says SPECIMEN on every page must not reach the AI Office.</source>
        <translation>Dies war eine Probe, daher gibt es keine E-Mail. Ein Formular, auf dessen Seiten überall SPECIMEN steht, darf das Büro für Künstliche Intelligenz nicht erreichen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <source>The draft was opened in your mail program. Read it there, then send it.</source>
        <translation>Der Entwurf wurde in Ihrem E-Mail-Programm geöffnet. Lesen Sie ihn dort, und senden Sie ihn dann.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>{name}, {size}</source>
        <translation>{name}, {size}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <source>Opening the mail program</source>
        <translation>Das E-Mail-Programm wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <location filename="../../ui/identity.ui"/>
        <location filename="../../ui/send.ui"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/settings</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/settings.py"/>
        <source>Drafts, signed forms, records and these settings lie in “{folder}”.</source>
        <translation>Entwürfe, signierte Formulare, Akten und diese Einstellungen liegen in „{folder}“.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/settings.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/settings.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/settings.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/settings.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/settings.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/pages/settings.py"/>
        <source>{n} day</source>
        <extracomment>English, for other numbers: {n} days</extracomment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} days</extra-po-msgid_plural>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/sign</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>Preparing the document …</source>
        <translation>Das Dokument wird vorbereitet …</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>Rehearse signing as {name}</source>
        <translation>Signieren als {name} proben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>Document {number}, {size}, fingerprint {fingerprint}</source>
        <translation>Dokument {number}, {size}, Fingerabdruck {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>Go to the first open point</source>
        <translation>Zum ersten offenen Punkt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>Every signatory has signed.</source>
        <translation>Alle Unterzeichner haben signiert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>The document is frozen: what the preview shows is what is signed.</source>
        <translation>Das Dokument ist eingefroren: Was die Vorschau zeigt, wird signiert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>Stop the rehearsal</source>
        <translation>Probe beenden</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <location filename="../../ui/sign.ui"/>
        <source>Rehearse signing first, with a throw-away certificate</source>
        <translation>Das Signieren zuerst proben, mit einem Wegwerfzertifikat</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>Signing and validating</source>
        <translation>Wird signiert und validiert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>Rehearsing the signature</source>
        <translation>Die Signatur wird geprobt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>{who}: signed</source>
        <translation>{who}: signiert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>{who}: still to sign</source>
        <translation>{who}: noch zu signieren</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/signatory</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/signatory.py"/>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>Statutory representative</source>
        <translation>Gesetzlicher Vertreter</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/signatory.py"/>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Board resolution</source>
        <translation>Beschluss des Leitungsorgans</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/signatory.py"/>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>Power of attorney</source>
        <translation>Vollmacht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/signatory.py"/>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../ui/models.ui"/>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/signatory.py"/>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Signatory {n}</source>
        <translation>Unterzeichner {n}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/start</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/start.py"/>
        <source>The program ended while “{name}” was open</source>
        <translation>Das Programm wurde beendet, während „{name}“ geöffnet war</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/start.py"/>
        <source>It was saved on {time}. At most the last two seconds of typing are missing.</source>
        <translation>Zuletzt gespeichert: {time}. Es fehlen höchstens die letzten zwei Sekunden Ihrer Eingaben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/start.py"/>
        <source>“{name}” is no longer in the list. Its file lies in “{folder}”.</source>
        <translation>„{name}“ steht nicht mehr in der Liste. Die Datei liegt in „{folder}“.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/statements</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/statements.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/statements.py"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/unlock</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/unlock.py"/>
        <source>The keyring of this computer is being asked. It may be waiting for its password in a window of its own.</source>
        <translation>Der Schlüsselbund dieses Rechners wird gefragt. Er wartet möglicherweise in einem eigenen Fenster auf sein Kennwort.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/unlock.py"/>
        <source>Drafts are kept encrypted. This computer offers no keyring that could hold the key, so a passphrase protects it.</source>
        <translation>Entwürfe werden verschlüsselt aufbewahrt. Dieser Rechner bietet keinen Schlüsselbund für den Schlüssel; daher schützt ihn eine Passphrase.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/unlock.py"/>
        <source>Drafts are kept encrypted. Your passphrase opens them for this session.</source>
        <translation>Entwürfe werden verschlüsselt aufbewahrt. Ihre Passphrase öffnet sie für diese Sitzung.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/unlock.py"/>
        <source>Drafts are kept encrypted, and the keyring of this computer holds the key.</source>
        <translation>Entwürfe werden verschlüsselt aufbewahrt, und der Schlüsselbund dieses Rechners verwahrt den Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/unlock.py"/>
        <source>Open an identity file</source>
        <translation>Identitätsdatei öffnen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/unlock.py"/>
        <source>Choose a passphrase for your drafts</source>
        <translation>Wählen Sie eine Passphrase für Ihre Entwürfe</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/unlock.py"/>
        <location filename="../../ui/unlock.ui"/>
        <source>Unlock your drafts</source>
        <translation>Entsperren Sie Ihre Entwürfe</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/verify</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>{n} root certificate is loaded.</source>
        <extracomment>English, for other numbers: {n} root certificates are loaded.</extracomment>
        <translation>
            <numerusform>{n} Wurzelzertifikat ist geladen.</numerusform>
            <numerusform>{n} Wurzelzertifikate sind geladen.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} root certificates are loaded.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Checked on this computer alone: whether the file is unchanged since each signature, and whether each certificate leads to a root that you loaded. Not asked: whether a certificate was revoked, and whether the time is true. {roots}</source>
        <translation>Allein auf diesem Rechner geprüft: ob die Datei seit jeder Signatur unverändert ist und ob jedes Zertifikat auf eine von Ihnen geladene Wurzel zurückführt. Nicht abgefragt: ob ein Zertifikat widerrufen wurde und ob die Zeit stimmt. {roots}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Reading “{name}” …</source>
        <translation>„{name}“ wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Drop other PDF files here, or choose them.</source>
        <translation>Legen Sie weitere PDF-Dateien hier ab, oder wählen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>No root certificate is loaded.</source>
        <translation>Es ist kein Wurzelzertifikat geladen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Not compared: whether the pages show what the data inside says.</source>
        <translation>Nicht verglichen: ob die Seiten zeigen, was die Daten darin sagen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>To read and to print (*.pdf)</source>
        <translation>Zum Lesen und Drucken (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>ETSI validation report (*.xml)</source>
        <translation>ETSI-Validierungsbericht (*.xml)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>For programs (*.json)</source>
        <translation>Für Programme (*.json)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>The report is saved as “{name}”.</source>
        <translation>Der Bericht ist als „{name}“ gespeichert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Renewed, validated and saved as “{name}”, which is shown above. The file that you chose is unchanged.</source>
        <translation>Erneuert, validiert und als „{name}“ gespeichert, oben gezeigt. Die von Ihnen gewählte Datei ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <location filename="../../ui/verify.ui"/>
        <source>Drop one or more PDF files here, or choose them.</source>
        <translation>Legen Sie eine oder mehrere PDF-Dateien hier ab, oder wählen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Checking what you loaded</source>
        <translation>Das Geladene wird geprüft</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <location filename="../../ui/compare.ui"/>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>In Acrobat</source>
        <translation>In Acrobat</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Trusted lists</source>
        <translation>Vertrauenslisten</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Choose PDF files</source>
        <translation>PDF-Dateien wählen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Choose a root certificate</source>
        <translation>Wurzelzertifikat wählen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Choose EU trusted lists</source>
        <translation>EU-Vertrauenslisten wählen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Trusted lists (*.xml)</source>
        <translation>Vertrauenslisten (*.xml)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/paper_choice</name>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>The form was changed after it was printed. Print it again: the scan of the earlier version is not this form.</source>
        <translation>Das Formular wurde nach dem Druck geändert. Drucken Sie es erneut: Der Scan der früheren Fassung ist nicht dieses Formular.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Saved as “{name}”. Print it on single sides, sign in the blocks, scan all pages at 150 to 300 dpi, and bring the scan back; you can also drop its files here.</source>
        <translation>Gespeichert als „{name}“. Drucken Sie es einseitig, unterschreiben Sie in den Feldern, scannen Sie alle Seiten mit 150 bis 300 dpi, und bringen Sie den Scan zurück; Sie können seine Dateien auch hier ablegen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Tick that you looked at these places</source>
        <translation>Bestätigen Sie durch Ankreuzen, dass Sie diese Stellen angesehen haben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Seal and keep the scan</source>
        <translation>Scan siegeln und ablegen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Choose the scan: one PDF, or a picture of each page</source>
        <translation>Scan wählen: ein PDF oder ein Bild jeder Seite</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Save the form to print</source>
        <translation>Formular zum Drucken speichern</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>This form was saved or printed. Once it is signed, scan all pages at 150 to 300 dpi and bring the scan back; you can also drop its files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Save the form to print…</source>
        <translation>Formular zum Drucken speichern…</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Bring the scan back…</source>
        <translation>Scan zurückbringen…</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Keep the scan</source>
        <translation>Scan ablegen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <location filename="../../aicode_desktop/gui/ways_to_sign.py"/>
        <source>Show the &amp;certificate</source>
        <translation>&amp;Zertifikat anzeigen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Saving the form</source>
        <translation>Das Formular wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <location filename="../../aicode_desktop/gui/printing.py"/>
        <source>Preparing the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Scans ({endings})</source>
        <translation>Scans ({endings})</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Comparing the scan with the form</source>
        <translation>Der Scan wird mit dem Formular verglichen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Keeping the scan</source>
        <translation>Der Scan wird abgelegt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Choose the pages to add</source>
        <translation>Weitere Seiten wählen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>This form was saved to be printed. Once it is signed, scan all pages at 150 to 300 dpi and bring the scan back; you can also drop its files here.</source>
        <translation type="vanished">Dieses Formular wurde zum Drucken gespeichert. Wenn es unterschrieben ist, scannen Sie alle Seiten mit 150 bis 300 dpi, und bringen Sie den Scan zurück; Sie können seine Dateien auch hier ablegen.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/papers</name>
    <message>
        <location filename="../../aicode_desktop/gui/papers.py"/>
        <source>obligations</source>
        <translation>pflichten</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/papers.py"/>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/papers.py"/>
        <source>brief</source>
        <translation>vorlage</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/papers.py"/>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/printing</name>
    <message>
        <location filename="../../aicode_desktop/gui/printing.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/recent_files</name>
    <message>
        <location filename="../../aicode_desktop/gui/recent_files.py"/>
        <source>Open “{name}”</source>
        <translation>„{name}“ öffnen</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/record_words</name>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <source>Tombstone</source>
        <translation>Aussonderungsvermerk</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <source>{act}, signed on paper</source>
        <translation>{act}, auf Papier unterschrieben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <source>Notice of change</source>
        <translation>Änderungsmitteilung</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Withdrawal</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <source>New signature</source>
        <translation>Neue Unterzeichnung</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Kept</source>
        <translation>Abgelegt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <source>Acknowledged</source>
        <translation>Eingang bestätigt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <source>Listed</source>
        <translation>Aufgeführt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <source>Disposed of</source>
        <translation>Ausgesondert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <location filename="../../ui/later_act.ui"/>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Transparency</source>
        <translation>Transparenz</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <location filename="../../ui/later_act.ui"/>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Copyright</source>
        <translation>Urheberrecht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <location filename="../../ui/later_act.ui"/>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Safety and Security</source>
        <translation>Sicherheit und Gefahrenabwehr</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/records_list</name>
    <message>
        <location filename="../../aicode_desktop/gui/records_list.py"/>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/records_list.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/reminding</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/reminding.py"/>
        <source>{n} more is waiting.</source>
        <extracomment>English, for other numbers: {n} more are waiting.</extracomment>
        <translation>
            <numerusform>{n} weiteres steht an.</numerusform>
            <numerusform>{n} weitere stehen an.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} more are waiting.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/reminding.py"/>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/reminding.py"/>
        <source>Open the record: {sentence}</source>
        <translation>Akte öffnen: {sentence}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/renewal</name>
    <message>
        <location filename="../../aicode_desktop/gui/renewal.py"/>
        <source>Renew the signatures so that they last</source>
        <translation>Die Signaturen erneuern, damit sie Bestand haben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/renewal.py"/>
        <location filename="../../aicode_desktop/gui/timestamp_choice.py"/>
        <source>Connects to {host} for the time-stamp</source>
        <translation>Verbindet sich für den Zeitstempel mit {host}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/renewal.py"/>
        <source>Save the renewed form</source>
        <translation>Erneuertes Formular speichern</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/renewal.py"/>
        <source>Renewing the signatures</source>
        <translation>Die Signaturen werden erneuert</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/review_said</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/review_said.py"/>
        <source>{n} comment is open.</source>
        <extracomment>English, for other numbers: {n} comments are open.</extracomment>
        <translation>
            <numerusform>{n} Anmerkung ist offen.</numerusform>
            <numerusform>{n} Anmerkungen sind offen.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} comments are open.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/review_said.py"/>
        <source>No comment is open.</source>
        <translation>Keine Anmerkung ist offen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/review_said.py"/>
        <source>{n} warning has no reason yet.</source>
        <extracomment>English, for other numbers: {n} warnings have no reason yet.</extracomment>
        <translation>
            <numerusform>{n} Warnung hat noch keine Begründung.</numerusform>
            <numerusform>{n} Warnungen haben noch keine Begründung.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} warnings have no reason yet.</extra-po-msgid_plural>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/said</name>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/render/form.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../ui/signatory.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Signatory</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/form.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <location filename="../../ui/chapters.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>{n} model</source>
        <extracomment>English, for other numbers: {n} models</extracomment>
        <translation>
            <numerusform>{n} Modell</numerusform>
            <numerusform>{n} Modelle</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} models</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/render/form.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../ui/statements.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Statements</source>
        <translation>Erklärungen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Legal name</source>
        <translation>Rechtlicher Name</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>In Latin script</source>
        <translation>In lateinischer Schrift</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../ui/provider.ui"/>
        <source>LEI</source>
        <translation>LEI</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../ui/provider.ui"/>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Signed.</source>
        <translation>Unterzeichnet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>{number} FLOP</source>
        <translation>{number} FLOP</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>under Safety and Security</source>
        <translation>unter „Sicherheit und Gefahrenabwehr“</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Public listing</source>
        <translation>Öffentliche Liste</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>Further</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/form.py"/>
        <location filename="../../aicode_desktop/render/paper.py"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../ui/statements.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Document number</source>
        <translation>Dokumentnummer</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Representative</source>
        <translation>Bevollmächtigter</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../ui/signatory.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Position</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../ui/signatory.ui"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Authority to bind</source>
        <translation>Befugnis zu binden</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>More models</source>
        <translation>Weitere Modelle</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>{n} more; the document names it.</source>
        <extracomment>English, for other numbers: {n} more; the document names them.</extracomment>
        <translation>
            <numerusform>{n} weiteres; das Dokument nennt es.</numerusform>
            <numerusform>{n} weitere; das Dokument nennt sie.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} more; the document names them.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>systemic risk</source>
        <translation>systemisches Risiko</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>no systemic risk</source>
        <translation>kein systemisches Risiko</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>systemic risk under assessment</source>
        <translation>systemisches Risiko in Bewertung</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Authority</source>
        <translation>Befugnis</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Each signatory has sufficient authority to bind the provider.</source>
        <translation>Jeder Unterzeichner ist ausreichend befugt, den Anbieter zu binden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>Provider of general-purpose AI models</source>
        <translation>Anbieter von KI-Modellen mit allgemeinem Verwendungszweck</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Potential future provider</source>
        <translation>Möglicher künftiger Anbieter</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>The provider has a model with systemic risk.</source>
        <translation>Der Anbieter hat ein Modell mit systemischem Risiko.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>The provider is developing one.</source>
        <translation>Der Anbieter entwickelt eines.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>The provider intends one.</source>
        <translation>Der Anbieter beabsichtigt eines.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>The provider has none and plans none.</source>
        <translation>Der Anbieter hat keines und plant keines.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Agreed, as “{name}”</source>
        <translation>Einverstanden, als „{name}“</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Not agreed</source>
        <translation>Nicht einverstanden</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>mandate of {date}</source>
        <translation>Auftrag vom {date}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/saving</name>
    <message>
        <location filename="../../aicode_desktop/gui/saving.py"/>
        <source>Save as a new file</source>
        <translation>Als neue Datei speichern</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/scan_words</name>
    <message>
        <location filename="../../aicode_desktop/gui/scan_words.py"/>
        <source>This is not yet the whole form. Add what is missing, or scan it again; nothing is kept before.</source>
        <translation>Dies ist noch nicht das ganze Formular. Fügen Sie das Fehlende hinzu, oder scannen Sie es erneut; vorher wird nichts abgelegt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/scan_words.py"/>
        <source>Every page is there once, but something differs from what was printed. Look at these places on the paper: only you can say whether they do harm.</source>
        <translation>Jede Seite ist einmal vorhanden, aber etwas weicht vom Gedruckten ab. Sehen Sie sich diese Stellen auf dem Papier an: Nur Sie können sagen, ob sie schaden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/scan_words.py"/>
        <source>Page {n}: as printed, from {source}</source>
        <translation>Seite {n}: wie gedruckt, aus {source}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/scan_words.py"/>
        <source>Page {n}: from {source}</source>
        <translation>Seite {n}: aus {source}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/seal_choice</name>
    <message>
        <location filename="../../aicode_desktop/gui/seal_choice.py"/>
        <source>Seal the scan with a certificate</source>
        <translation>Den Scan mit einem Zertifikat siegeln</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/session</name>
    <message>
        <location filename="../../aicode_desktop/gui/session.py"/>
        <source>Preparing the document</source>
        <translation>Das Dokument wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/shelf_rows</name>
    <message>
        <location filename="../../aicode_desktop/gui/shelf_rows.py"/>
        <source>kept {time}</source>
        <translation>abgelegt {time}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/shortcuts</name>
    <message>
        <location filename="../../aicode_desktop/gui/shortcuts.py"/>
        <source>Everything is saved</source>
        <translation>Alles ist gespeichert</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/signature_words</name>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>{territory}, number {number}, issued {date}</source>
        <translation>{territory}, Nummer {number}, ausgestellt am {date}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>{words} ({code}, ETSI EN 319 102-1)</source>
        <translation>{words} ({code}, ETSI EN 319 102-1)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>the file up to revision {n} of {count}</source>
        <translation>die Datei bis zur Revision {n} von {count}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>{holder}, issued by {issuer}, {first} to {last}</source>
        <translation>{holder}, ausgestellt von {issuer}, {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>{time} by {authority}: {trust}</source>
        <translation>{time} von {authority}: {trust}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>{list}. A newer one was due on {due}.</source>
        <translation>{list}. Eine neuere war fällig am {due}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>the whole file</source>
        <translation>die ganze Datei</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>{time} by {authority}: does not hold</source>
        <translation>{time} von {authority}: hält nicht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>holds, and is trusted by what you loaded</source>
        <translation>hält, und ihm wird vertraut nach dem, was Sie geladen haben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>holds; you loaded nothing that vouches for it</source>
        <translation>hält; nichts von Ihnen Geladenes steht dafür ein</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>Signed bytes</source>
        <translation>Signierte Bytes</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>Added later</source>
        <translation>Später hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>May be added</source>
        <translation>Darf hinzugefügt werden</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Certificate path</source>
        <translation>Zertifikatspfad</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Time-stamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Revocation</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Methods</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>{digest}, {mechanism}, {kind}</source>
        <translation>{digest}, {mechanism}, {kind}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>Digest</source>
        <translation>Hashwert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>Not decided: something that it needs was not there</source>
        <translation>Nicht entschieden: Etwas dafür Nötiges war nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>changed</source>
        <translation>verändert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/signing_words</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <source>Nothing can be signed yet: {n} point is open.</source>
        <extracomment>English, for other numbers: Nothing can be signed yet: {n} points are open.</extracomment>
        <translation>
            <numerusform>Noch kann nichts signiert werden: {n} Punkt ist offen.</numerusform>
            <numerusform>Noch kann nichts signiert werden: {n} Punkte sind offen.</numerusform>
        </translation>
        <extra-po-msgid_plural>Nothing can be signed yet: {n} points are open.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <source>This is a rehearsal. Every page says SPECIMEN, the certificate is thrown away afterwards, and nothing can be sent.</source>
        <translation>Dies ist eine Probe. Auf jeder Seite steht SPECIMEN, das Zertifikat wird danach weggeworfen, und nichts lässt sich senden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <source>Signed, validated and kept.</source>
        <translation>Signiert, validiert und abgelegt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <source>Rehearsed: signed, validated, and kept apart from everything real.</source>
        <translation>Geprobt: signiert, validiert und getrennt von allem Echten abgelegt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <source>Signed on paper, and the scan is kept. It is not an electronic signature: keep the paper, which is what was signed.</source>
        <translation>Auf Papier unterschrieben, und der Scan ist abgelegt. Er ist keine elektronische Signatur: Bewahren Sie das Papier auf, denn es ist das Unterzeichnete.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <source>Kept in</source>
        <translation>Abgelegt in</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <source>{name}: holds</source>
        <translation>{name}: hält</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/timestamp_choice</name>
    <message>
        <location filename="../../aicode_desktop/gui/timestamp_choice.py"/>
        <source>Add a time-stamp, or evidence that lasts</source>
        <translation>Einen Zeitstempel oder dauerhafte Nachweise hinzufügen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/timestamp_choice.py"/>
        <source>You can sign without it, at level B-B. What is missing then: nobody vouches for the time, and once the certificate has expired nobody can tell whether it was good that day. Both can be added later, while the certificate is valid.</source>
        <translation>Sie können ohne ihn signieren, auf Stufe B-B. Dann fehlt: Niemand steht für die Zeit ein, und ist das Zertifikat abgelaufen, kann niemand mehr sagen, ob es an jenem Tag gültig war. Beides lässt sich später hinzufügen, solange das Zertifikat gültig ist.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/token_choice</name>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>This reader has keys of its own: type the PIN on the reader when it asks, not here.</source>
        <translation>Dieses Lesegerät hat eigene Tasten: Geben Sie die PIN am Lesegerät ein, wenn es danach fragt, nicht hier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>Looking for readers, modules and tokens …</source>
        <translation>Lesegeräte, Module und Signaturkarten werden gesucht …</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>{cause} {next}</source>
        <translation>{cause} {next}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>Choose the PKCS#11 module</source>
        <translation>PKCS#11-Modul wählen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>Looking for tokens</source>
        <translation>Signaturkarten werden gesucht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <location filename="../../aicode_desktop/sign/token.py"/>
        <source>Type the PIN of the token.</source>
        <translation>Geben Sie die PIN der Signaturkarte ein.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>Token doctor: what was seen</source>
        <translation>Diagnose der Signaturkarte: was gesehen wurde</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>Modules (*.so *.dll *.dylib)</source>
        <translation>Module (*.so *.dll *.dylib)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>A wrong PIN was entered last. The token does not say how many tries are left.</source>
        <translation>Zuletzt wurde eine falsche PIN eingegeben. Die Signaturkarte sagt nicht, wie viele Versuche bleiben.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/token_words</name>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>Issued by {issuer} · {first} to {last} · {purpose}</source>
        <translation>Ausgestellt von {issuer} · {first} bis {last} · {purpose}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>{label} ({made}): {state}</source>
        <translation>{label} ({made}): {state}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>Token</source>
        <translation>Signaturkarte oder Token</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>Reader</source>
        <translation>Lesegerät</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>{name}: {holds}</source>
        <translation>{name}: {holds}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>Readers</source>
        <translation>Lesegeräte</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>{said}
{path}</source>
        <translation>{said}
{path}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>Slot</source>
        <translation>Einschub</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>{label}: {holder}
{facts}</source>
        <translation>{label}: {holder}
{facts}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/vault_door</name>
    <message>
        <location filename="../../aicode_desktop/gui/vault_door.py"/>
        <source>The drafts on this computer are encrypted, and not unlocked.</source>
        <translation>Die Entwürfe auf diesem Rechner sind verschlüsselt und nicht entsperrt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/vault_door.py"/>
        <source>They are intact.</source>
        <translation>Sie sind unversehrt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/vault_door.py"/>
        <source>Unlock them on the start page.</source>
        <translation>Entsperren Sie sie auf der Startseite.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/ways_to_sign</name>
    <message>
        <location filename="../../aicode_desktop/gui/ways_to_sign.py"/>
        <source>Sign as {name}</source>
        <translation>Als {name} signieren</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/ways_to_sign.py"/>
        <source>Your key is kept in “{name}”. Keep the file and its passphrase apart: nobody can restore either if it is lost.</source>
        <translation>Ihr Schlüssel ist in „{name}“ gespeichert. Bewahren Sie die Datei und ihre Passphrase getrennt auf: Geht eine verloren, kann niemand sie wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/ways_to_sign.py"/>
        <source>Make the &amp;key…</source>
        <translation>&amp;Schlüssel erstellen…</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/ways_to_sign.py"/>
        <source>Look for tokens</source>
        <translation>Signaturkarten suchen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/ways_to_sign.py"/>
        <source>Choose another certificate</source>
        <translation>Anderes Zertifikat wählen</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/after_signing</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <source>{number} follows this document. Begin from that one, unless it was never sent.</source>
        <translation>{number} schließt an dieses Dokument an. Beginnen Sie mit jenem, es sei denn, es wurde nie gesendet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <source>{what}, kept on {day}</source>
        <translation>{what}, abgelegt am {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <source>Renewed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <source>Open {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <source>{what} (this one)</source>
        <translation>{what} (dieses)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <source>Nothing noted yet</source>
        <translation>Noch nichts vermerkt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <source>Note here what you did and what came back.</source>
        <translation>Vermerken Sie hier, was Sie getan haben und was zurückkam.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/busy_row</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/busy_row.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/busy_row.py"/>
        <source>{act} …</source>
        <translation>{act} …</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/busy_row.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/certificate_card</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/certificate_card.py"/>
        <source>“{label}” on the token “{token}”</source>
        <translation>„{label}“ auf der Signaturkarte „{token}“</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/chapter_card</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>{source}, as of {date}</source>
        <translation>{source}, Stand {date}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>{n} commitment</source>
        <extracomment>English, for other numbers: {n} commitments</extracomment>
        <translation>
            <numerusform>{n} Verpflichtung</numerusform>
            <numerusform>{n} Verpflichtungen</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} commitments</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>Leave out “{chapter}”? {consequence}</source>
        <translation>„{chapter}“ auslassen? {consequence}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>What each answer entails</source>
        <translation>Was jede Antwort nach sich zieht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>What each answer for “{chapter}” entails</source>
        <translation>Was jede Antwort zu „{chapter}“ nach sich zieht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>Why “{chapter}” is left out</source>
        <translation>Warum „{chapter}“ ausgelassen wird</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>What this commits you to</source>
        <translation>Wozu Sie dies verpflichtet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>If you sign</source>
        <translation>Wenn Sie unterzeichnen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>If you leave it out</source>
        <translation>Wenn Sie es auslassen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>Commitment {number}: {title}</source>
        <translation>Verpflichtung {number}: {title}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>Sign “{chapter}”</source>
        <translation>„{chapter}“ unterzeichnen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>Leave out “{chapter}”</source>
        <translation>„{chapter}“ auslassen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>Yes, leave out “{chapter}”</source>
        <translation>Ja, „{chapter}“ auslassen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>You do not sign this chapter.</source>
        <translation>Sie unterzeichnen dieses Kapitel nicht.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/compute_calculator</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/compute_calculator.py"/>
        <source>Source: {source}, as of {month}.</source>
        <translation>Quelle: {source}, Stand {month}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/compute_calculator.py"/>
        <source>Another chip</source>
        <translation>Anderer Chip</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/compute_calculator.py"/>
        <source>{sentence} {threshold} FLOP lies within, so the estimate does not settle it.</source>
        <translation>{sentence} {threshold} FLOP liegt innerhalb; die Schätzung entscheidet die Frage daher nicht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/compute_calculator.py"/>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/compute_calculator.py"/>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/compute_calculator.py"/>
        <source>Chip-hours, such as H100-hours</source>
        <translation>Chipstunden, etwa H100-Stunden</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/compute_calculator.py"/>
        <source>Commission Guidelines, annex</source>
        <translation>Leitlinien der Kommission, Anhang</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/consequence_line</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/consequence_line.py"/>
        <source>{answer}: {short}</source>
        <translation>{answer}: {short}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/counsel</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/counsel.py"/>
        <source>{sources}, as of {month}</source>
        <translation>{sources}, Stand {month}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/counsel.py"/>
        <source>What has changed since</source>
        <translation>Was sich seither geändert hat</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/date_line</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/date_line.py"/>
        <source>Choose from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/field</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/field.py"/>
        <source>Problem: {words}</source>
        <translation>Problem: {words}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/field_help</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/field_help.py"/>
        <source>Source: {source}, as of {day}</source>
        <translation>Quelle: {source}, Stand {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/field_help.py"/>
        <source>What is “{title}” for?</source>
        <translation>Wozu dient „{title}“?</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/field_help.py"/>
        <source>More in the manual</source>
        <translation>Mehr im Handbuch</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/field_help.py"/>
        <location filename="../../aicode_desktop/workflow/manual.py"/>
        <source>What the AI Office does with it</source>
        <translation>Was das Büro für Künstliche Intelligenz damit tut</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/foot_bar</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/foot_bar.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/foot_bar.py"/>
        <source>Pre&amp;view</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/foot_bar.py"/>
        <source>Go on anyway</source>
        <translation>Trotzdem fortfahren</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/foot_bar.py"/>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/long_term_fields</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>This is no address of a service: it begins with http:// or https://.</source>
        <translation>Dies ist keine Adresse eines Dienstes: Sie beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Plain, without a time-stamp (B-B)</source>
        <translation>Einfach, ohne Zeitstempel (B-B)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>With a time-stamp (B-T)</source>
        <translation>Mit Zeitstempel (B-T)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>With a time-stamp and the evidence (B-LT)</source>
        <translation>Mit Zeitstempel und den Nachweisen (B-LT)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>For the long term (B-LTA)</source>
        <translation>Auf lange Sicht (B-LTA)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Can be checked while the certificate is valid. The time is that of this computer. No network is used. The rest can be added later.</source>
        <translation>Prüfbar, solange das Zertifikat gültig ist. Die Zeit ist die dieses Rechners. Es wird kein Netz verwendet. Das Übrige lässt sich später hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>A service vouches for the time, also after the certificate expires.</source>
        <translation>Ein Dienst steht für die Zeit ein, auch nachdem das Zertifikat abgelaufen ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Can be checked after the certificate expires: the file also holds the certificates and what their issuers had revoked.</source>
        <translation>Prüfbar, auch nachdem das Zertifikat abgelaufen ist: Die Datei enthält auch die Zertifikate und was deren Aussteller widerrufen hatten.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Can be checked for decades: a second time-stamp covers the evidence. Renew it before the certificate of that time-stamp expires.</source>
        <translation>Über Jahrzehnte prüfbar: Ein zweiter Zeitstempel umfasst die Nachweise. Erneuern Sie ihn, bevor das Zertifikat dieses Zeitstempels abläuft.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Type the address of the service, or choose to do without it.</source>
        <translation>Geben Sie die Adresse des Dienstes ein, oder wählen Sie, darauf zu verzichten.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Choose lists of revoked certificates</source>
        <translation>Sperrlisten wählen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Revocation data (*.crl *.ocsp *.ors *.der *.pem)</source>
        <translation>Widerrufsdaten (*.crl *.ocsp *.ors *.der *.pem)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Revoked: {name}</source>
        <translation>Widerrufen: {name}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Certificates: {name}</source>
        <translation>Zertifikate: {name}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/point</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/point.py"/>
        <source>{sentence} Go to {page}.</source>
        <translation>{sentence} Zu {page}.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/preview</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/preview.py"/>
        <source>The document appears here.</source>
        <translation>Hier erscheint das Dokument.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/preview.py"/>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/preview.py"/>
        <source>Preview of the document</source>
        <translation>Vorschau des Dokuments</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/preview.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/preview.py"/>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/preview.py"/>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/preview.py"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/preview.py"/>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/preview.py"/>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/rail</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/rail.py"/>
        <location filename="../../aicode_desktop/gui/widgets/short_rail.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/rail.py"/>
        <location filename="../../ui/archive.ui"/>
        <location filename="../../ui/compare.ui"/>
        <location filename="../../ui/deleted.ui"/>
        <location filename="../../ui/handover.ui"/>
        <location filename="../../ui/history.ui"/>
        <location filename="../../ui/record.ui"/>
        <location filename="../../ui/returned.ui"/>
        <location filename="../../ui/verify.ui"/>
        <source>All forms</source>
        <translation>Alle Formulare</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/rail.py"/>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <location filename="../../ui/help.ui"/>
        <location filename="../../ui/start.ui"/>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/rail.py"/>
        <source>About this page (F1)</source>
        <translation>Über diese Seite (F1)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/rail.py"/>
        <location filename="../../aicode_desktop/gui/widgets/short_rail.py"/>
        <source>No network used</source>
        <translation>Kein Netz verwendet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/rail.py"/>
        <location filename="../../aicode_desktop/gui/widgets/short_rail.py"/>
        <source>Network used for the time-stamp only</source>
        <translation>Netz nur für den Zeitstempel verwendet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/rail.py"/>
        <source>Step {n}: {title}</source>
        <translation>Schritt {n}: {title}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/rail.py"/>
        <source>This step is open.</source>
        <translation>Dieser Schritt ist offen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/rail.py"/>
        <source>New form</source>
        <translation>Neues Formular</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/rail.py"/>
        <source>{kind} · {number}</source>
        <translation>{kind} · {number}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/read_only_bar</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/read_only_bar.py"/>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/read_only_bar.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/read_only_bar.py"/>
        <source>{who} You can read it here.</source>
        <translation>{who} Sie können ihn hier lesen.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/short_rail</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/short_rail.py"/>
        <source>Leave this form</source>
        <translation>Dieses Formular verlassen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/short_rail.py"/>
        <source>Prepared by {name}</source>
        <translation>Vorbereitet von {name}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/short_rail.py"/>
        <source>Prepared to sign</source>
        <translation>Vorbereitet zum Signieren</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/signature_card</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>Holds: only what the signature permits was added since.</source>
        <translation>Hält: Seither wurde nur hinzugefügt, was die Signatur erlaubt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>Time-stamp: the document has not changed since.</source>
        <translation>Zeitstempel: Das Dokument wurde seither nicht verändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>Holds: the whole file is unchanged since this signature.</source>
        <translation>Hält: Die ganze Datei ist seit dieser Signatur unverändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>Time claimed</source>
        <translation>Angegebene Zeit</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>Leads to a root that you loaded</source>
        <translation>Führt auf eine Wurzel zurück, die Sie geladen haben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>You loaded no root, so nothing is said about the issuer</source>
        <translation>Sie haben keine Wurzel geladen; über den Aussteller wird daher nichts gesagt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>Does not lead to a root that you loaded</source>
        <translation>Führt auf keine Wurzel zurück, die Sie geladen haben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>Was not valid at the time</source>
        <translation>War zu der Zeit nicht gültig</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>Was revoked by its issuer</source>
        <translation>Wurde von seinem Aussteller widerrufen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>Was not issued for signing documents</source>
        <translation>Wurde nicht zum Signieren von Dokumenten ausgestellt</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/host/connection</name>
    <message>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <source>“{host}” cannot be reached.</source>
        <translation>„{host}“ ist nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <source>“{url}” is no web address.</source>
        <translation>„{url}“ ist keine Webadresse.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <source>“{host}” did not answer in time.</source>
        <translation>„{host}“ hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <source>“{host}” could not prove that it is “{host}”.</source>
        <translation>„{host}“ konnte nicht nachweisen, „{host}“ zu sein.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <source>“{host}” does not speak the protocol of its address.</source>
        <translation>„{host}“ spricht nicht das Protokoll seiner Adresse.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <source>“{host}” refused the connection.</source>
        <translation>„{host}“ hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <source>“{host}” answered with status {code}.</source>
        <translation>„{host}“ hat mit dem Status {code} geantwortet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <source>“{host}” answered with something else than asked.</source>
        <translation>„{host}“ hat etwas anderes geantwortet als verlangt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <source>“{host}” answered with more than was asked for.</source>
        <translation>„{host}“ hat mehr geantwortet als verlangt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <source>Check the address and the connection to the network, then try again.</source>
        <translation>Prüfen Sie die Adresse und die Verbindung zum Netz, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/host/desktop</name>
    <message>
        <location filename="../../aicode_desktop/host/desktop.py"/>
        <source>the file manager</source>
        <translation>der Dateimanager</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/desktop.py"/>
        <source>No program was found that opens “{name}”.</source>
        <translation>Es wurde kein Programm gefunden, das „{name}“ öffnet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/desktop.py"/>
        <source>Open it by hand in the folder “{folder}”.</source>
        <translation>Öffnen Sie die Datei selbst im Ordner „{folder}“.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/desktop.py"/>
        <source>the mail program</source>
        <translation>das E-Mail-Programm</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/desktop.py"/>
        <source>No mail program was found that opens the draft.</source>
        <translation>Es wurde kein E-Mail-Programm gefunden, das den Entwurf öffnet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/desktop.py"/>
        <source>Show the draft in its folder, or copy its parts into your mail by hand.</source>
        <translation>Zeigen Sie den Entwurf in seinem Ordner an, oder kopieren Sie seine Teile selbst in Ihre E-Mail.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/desktop.py"/>
        <source>the program for such files</source>
        <translation>das Programm für solche Dateien</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/desktop.py"/>
        <source>Nothing was sent or changed.</source>
        <translation>Es wurde nichts gesendet oder geändert.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/host/file_lock</name>
    <message>
        <location filename="../../aicode_desktop/host/file_lock.py"/>
        <source>“{name}” is being written to by another program.</source>
        <translation>„{name}“ wird gerade von einem anderen Programm geschrieben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/file_lock.py"/>
        <source>Close other windows of this program, then try again.</source>
        <translation>Schließen Sie andere Fenster dieses Programms, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/host/files</name>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>“{name}” exists already.</source>
        <translation>„{name}“ gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>there is no file of that name</source>
        <translation>es gibt keine Datei dieses Namens</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>you are not allowed to open it</source>
        <translation>Sie dürfen sie nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>your share of the disk is used up</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>a part of its path is not a folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>“{name}” cannot be written: {reason}.</source>
        <translation>„{name}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>“{name}” is larger than {size} MB, which no file of this kind is.</source>
        <translation>„{name}“ ist größer als {size} MB; das ist keine Datei dieser Art.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>Choose another name, or move the existing one away first.</source>
        <translation>Wählen Sie einen anderen Namen, oder verschieben Sie zuvor das Vorhandene.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>the system gives no reason</source>
        <translation>das System nennt keinen Grund</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>Nothing half-written was left, and what was there before is intact.</source>
        <translation>Nichts Halbfertiges blieb zurück, und was zuvor da war, ist unversehrt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>Choose another folder, or make room, then try again.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>„{name}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>Check the name and that you may open the file, then try again.</source>
        <translation>Prüfen Sie den Namen und ob Sie die Datei öffnen dürfen, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/host/office</name>
    <message>
        <location filename="../../aicode_desktop/host/office.py"/>
        <source>LibreOffice is not installed here, so the form cannot be turned into a PDF.</source>
        <translation>LibreOffice ist hier nicht installiert; das Formular lässt sich daher nicht in ein PDF umwandeln.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/office.py"/>
        <source>The filled form is complete and unchanged.</source>
        <translation>Das ausgefüllte Formular ist vollständig und unverändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/office.py"/>
        <source>Open the filled form in Word, choose “Save as”, “PDF”, under “Options” choose “PDF/A compliant” and “Document structure tags”, and give the PDF back to this program.</source>
        <translation>Öffnen Sie das ausgefüllte Formular in Word, wählen Sie „Speichern unter“, „PDF“, unter „Optionen“ dann „PDF/A-kompatibel“ und „Dokumentstrukturtags“, und geben Sie das PDF an dieses Programm zurück.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/office.py"/>
        <source>Try again, or save it as PDF from Word and give the PDF back.</source>
        <translation>Versuchen Sie es erneut, oder speichern Sie es aus Word als PDF, und geben Sie das PDF zurück.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/office.py"/>
        <source>LibreOffice could not turn the form into a PDF.</source>
        <translation>LibreOffice konnte das Formular nicht in ein PDF umwandeln.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/office.py"/>
        <source>LibreOffice did not finish within {n} seconds.</source>
        <translation>LibreOffice wurde nicht innerhalb von {n} Sekunden fertig.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/office.py"/>
        <source>LibreOffice could not be started.</source>
        <translation>LibreOffice konnte nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/host/scratch</name>
    <message>
        <location filename="../../aicode_desktop/host/scratch.py"/>
        <source>No folder for temporary files can be made: {reason}.</source>
        <translation>Es lässt sich kein Ordner für temporäre Dateien anlegen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/scratch.py"/>
        <source>Free some space, or set TMPDIR to a folder that can be written.</source>
        <translation>Schaffen Sie Platz, oder setzen Sie TMPDIR auf einen beschreibbaren Ordner.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/host/secrets</name>
    <message>
        <location filename="../../aicode_desktop/host/secrets.py"/>
        <source>This computer offers no keyring that keeps secrets encrypted.</source>
        <translation>Dieser Rechner bietet keinen Schlüsselbund, der Geheimnisse verschlüsselt verwahrt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/secrets.py"/>
        <source>The keyring of this computer is locked.</source>
        <translation>Der Schlüsselbund dieses Rechners ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/secrets.py"/>
        <source>The keyring of this computer did not answer in time.</source>
        <translation>Der Schlüsselbund dieses Rechners hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/secrets.py"/>
        <source>The keyring of this computer does not do what was asked.</source>
        <translation>Der Schlüsselbund dieses Rechners tut nicht, was verlangt wurde.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/secrets.py"/>
        <source>Nothing was changed, and nothing was written unencrypted.</source>
        <translation>Es wurde nichts geändert und nichts unverschlüsselt geschrieben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/secrets.py"/>
        <source>Use a passphrase instead.</source>
        <translation>Verwenden Sie stattdessen eine Passphrase.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/secrets.py"/>
        <source>Unlock it and try again, or use the passphrase instead.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es erneut, oder verwenden Sie stattdessen die Passphrase.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/secrets.py"/>
        <source>See whether it asks for its password, or use the passphrase instead.</source>
        <translation>Sehen Sie nach, ob er nach seinem Kennwort fragt, oder verwenden Sie stattdessen die Passphrase.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/model/codec</name>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>What was typed is larger than {size} MB.</source>
        <translation>Die Eingaben sind größer als {size} MB.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <location filename="../../aicode_desktop/sign/opening.py"/>
        <source>The file is larger than {size} MB.</source>
        <translation>Die Datei ist größer als {size} MB.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>The file is JSON, but not a draft.</source>
        <translation>Die Datei ist JSON, aber kein Entwurf.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>The file does not say “format”: “{name}”.</source>
        <translation>Die Datei enthält nicht „format“: „{name}“.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>“{field}” stands twice in the file.</source>
        <translation>„{field}“ steht zweimal in der Datei.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>“{field}” must be true or false.</source>
        <translation>„{field}“ muss true oder false sein.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>What was saved before is intact.</source>
        <translation>Das zuvor Gespeicherte ist unversehrt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>Shorten its texts or remove models, then save again.</source>
        <translation>Kürzen Sie die Texte, oder entfernen Sie Modelle, und speichern Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>“{field}” is not a field of a draft.</source>
        <translation>„{field}“ ist kein Feld eines Entwurfs.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>“{field}” must be an object with fields.</source>
        <translation>„{field}“ muss ein Objekt mit Feldern sein.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>“{field}” must be a list.</source>
        <translation>„{field}“ muss eine Liste sein.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>“{field}” has more than {n} entries.</source>
        <translation>„{field}“ hat mehr als {n} Einträge.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>“{field}” must be text in quotation marks.</source>
        <translation>„{field}“ muss Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>“{field}” holds the character U+{code}, which no draft may hold.</source>
        <translation>„{field}“ enthält das Zeichen U+{code}, das kein Entwurf enthalten darf.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>“{field}” must be one of: {choices}.</source>
        <translation>„{field}“ muss eines von diesen sein: {choices}.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/model/migrations</name>
    <message>
        <location filename="../../aicode_desktop/model/migrations.py"/>
        <source>“{field}” must be a whole number from 1.</source>
        <translation>„{field}“ muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/migrations.py"/>
        <source>The draft was written by a newer version of this program.</source>
        <translation>Der Entwurf wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/migrations.py"/>
        <source>Install the newer version, then open the draft again.</source>
        <translation>Installieren Sie die neuere Version, und öffnen Sie dann den Entwurf erneut.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/model/strict_json</name>
    <message>
        <location filename="../../aicode_desktop/model/strict_json.py"/>
        <source>Correct the file, or choose another one.</source>
        <translation>Berichtigen Sie die Datei, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/strict_json.py"/>
        <source>The file is not UTF-8 text.</source>
        <translation>Die Datei ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/strict_json.py"/>
        <source>The file is not JSON: it goes wrong in line {line}, column {column}.</source>
        <translation>Die Datei ist kein JSON: Der Fehler liegt in Zeile {line}, Spalte {column}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/strict_json.py"/>
        <source>The file is nested too deeply to be a draft.</source>
        <translation>Die Datei ist für einen Entwurf zu tief verschachtelt.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/acts</name>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>A declaration prepared with AI Code Desktop. No form of the Commission for this purpose is known.</source>
        <translation>Eine mit AI Code Desktop vorbereitete Erklärung. Ein Formular der Kommission für diesen Zweck ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>A declaration prepared with AI Code Desktop from the Commission’s FAQ. It is not the Commission’s own form.</source>
        <translation>Eine mit AI Code Desktop nach den FAQ der Kommission vorbereitete Erklärung. Sie ist nicht das Formular der Kommission selbst.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>The whole signature: {chapters}</source>
        <translation>Die ganze Unterzeichnung: {chapters}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../resources/help/fields.json"/>
        <source>With effect from</source>
        <translation>Mit Wirkung ab</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Declaration of signature under the edition of {day}, addressed to the European AI Office</source>
        <translation>Erklärung der Unterzeichnung nach der Ausgabe vom {day}, gerichtet an das Europäische Büro für Künstliche Intelligenz</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Change to a signature under the edition of {day}, addressed to the European AI Office</source>
        <translation>Änderung einer Unterzeichnung nach der Ausgabe vom {day}, gerichtet an das Europäische Büro für Künstliche Intelligenz</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Correction of a document signed under the edition of {day}, addressed to the European AI Office</source>
        <translation>Berichtigung eines nach der Ausgabe vom {day} unterzeichneten Dokuments, gerichtet an das Europäische Büro für Künstliche Intelligenz</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Withdrawal of a signature (edition of {day}), addressed to the European AI Office</source>
        <translation>Rücknahme einer Unterzeichnung (Ausgabe vom {day}), gerichtet an das Europäische Büro für Künstliche Intelligenz</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Declaration of signature under the updated edition of {day}, addressed to the European AI Office</source>
        <translation>Erklärung der Unterzeichnung nach der aktualisierten Ausgabe vom {day}, gerichtet an das Europäische Büro für Künstliche Intelligenz</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>The document that this one follows</source>
        <translation>Das Dokument, an das dieses anschließt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <location filename="../../aicode_desktop/render/was_and_is.py"/>
        <source>Edition of the Code</source>
        <translation>Ausgabe des Praxisleitfadens</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>What was wrong</source>
        <translation>Was falsch war</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Explanation</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>The sections that follow say in full what is declared from now on.</source>
        <translation>Die folgenden Abschnitte nennen vollständig, was von nun an erklärt ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Withdrawn</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Remains signed</source>
        <translation>Bleibt unterzeichnet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>From the day named above the provider is no longer a signatory of the Code.</source>
        <translation>Ab dem oben genannten Tag ist der Anbieter nicht mehr Unterzeichner des Praxisleitfadens.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>From the day named above the provider is no longer a signatory of the chapters withdrawn.</source>
        <translation>Ab dem oben genannten Tag ist der Anbieter nicht mehr Unterzeichner der zurückgenommenen Kapitel.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>The provider asks that the public list of signatories be brought into line.</source>
        <translation>Der Anbieter bittet, die öffentliche Liste der Unterzeichner anzupassen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../ui/later_act.ui"/>
        <source>What was and what is</source>
        <translation>Was war und was ist</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/render/form.py"/>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <location filename="../../ui/signatory.ui"/>
        <source>Signatories</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>What was</source>
        <translation>Was war</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>What is</source>
        <translation>Was ist</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Nothing that is declared differs.</source>
        <translation>Nichts von dem Erklärten weicht ab.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Without a number</source>
        <translation>Ohne Nummer</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>No chapter</source>
        <translation>Kein Kapitel</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/audit_sheet</name>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>Audit sheet {number}</source>
        <translation>Nachweisblatt {number}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>Audit sheet</source>
        <translation>Nachweisblatt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <location filename="../../aicode_desktop/render/form.py"/>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Fingerprint {groups}</source>
        <translation>Fingerabdruck {groups}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>Who did what, and when</source>
        <translation>Wer wann was getan hat</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <location filename="../../ui/document.ui"/>
        <location filename="../../ui/review.ui"/>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>The files, with their SHA-256</source>
        <translation>Die Dateien mit ihrem SHA-256</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>This sheet lies in the record beside these files; the record’s manifests hold its own digest too. Kept {moment}.</source>
        <translation>Dieses Blatt liegt in der Akte neben diesen Dateien; die Manifeste der Akte enthalten auch seinen eigenen Hashwert. Abgelegt {moment}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>SPECIMEN</source>
        <translation>SPECIMEN</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>Made by a computer when the record was kept, from what it did and saw itself. It is not signed.</source>
        <translation>Von einem Rechner erstellt, als die Akte abgelegt wurde, aus dem, was er selbst getan und gesehen hat. Es ist nicht signiert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>{n} byte</source>
        <extracomment>English, for other numbers: {n} bytes</extracomment>
        <translation>
            <numerusform>{n} Byte</numerusform>
            <numerusform>{n} Bytes</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} bytes</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>Not noted</source>
        <translation>Nicht vermerkt</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/brief</name>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>Signed, {measures}.</source>
        <translation>Unterzeichnet, {measures}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>Executive brief, {provider}</source>
        <translation>Vorlage für die Leitung, {provider}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>Executive brief</source>
        <translation>Vorlage für die Leitung</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>The provider</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>Follows document {number}, signed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>Follows document {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>With effect from {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>{n} named in the form</source>
        <extracomment>English, for other numbers: {n} named in the form</extracomment>
        <translation>
            <numerusform>{n} im Formular genannt</numerusform>
            <numerusform>{n} im Formular genannt</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} named in the form</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>What is signed</source>
        <translation>Was unterzeichnet wird</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>What it costs to ignore</source>
        <translation>Was es kostet, dies nicht zu beachten</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>What remains to be done outside this form</source>
        <translation>Was außerhalb dieses Formulars zu tun bleibt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>Fingerprint (SHA-256) of the answers, the same as on the form: {groups}</source>
        <translation>Fingerabdruck (SHA-256) der Antworten, derselbe wie auf dem Formular: {groups}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>with systemic risk</source>
        <translation>mit systemischem Risiko</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>under assessment</source>
        <translation>in Bewertung</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>under Safety and Security voluntarily</source>
        <translation>freiwillig unter „Sicherheit und Gefahrenabwehr“</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <location filename="../../aicode_desktop/render/form.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <location filename="../../ui/models.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>{n} more with a day</source>
        <extracomment>English, for other numbers: {n} more with a day</extracomment>
        <translation>
            <numerusform>{n} weitere mit einem Tag</numerusform>
            <numerusform>{n} weitere mit einem Tag</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} more with a day</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>{n} day has passed</source>
        <extracomment>English, for other numbers: {n} days have passed</extracomment>
        <translation>
            <numerusform>{n} Tag ist vergangen</numerusform>
            <numerusform>{n} Tage sind vergangen</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} days have passed</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>{n} follows an event</source>
        <extracomment>English, for other numbers: {n} follow an event</extracomment>
        <translation>
            <numerusform>{n} folgt einem Ereignis</numerusform>
            <numerusform>{n} folgen einem Ereignis</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} follow an event</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>Left out. {consequence}</source>
        <translation>Ausgelassen. {consequence}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>What {provider} gives up by withdrawing from the Code of Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>What {provider} takes on by signing the Code of Practice</source>
        <translation>Was {provider} mit der Unterzeichnung des Praxisleitfadens übernimmt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>Prepared by {name}, {day}</source>
        <translation>Vorbereitet von {name}, {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>For which models</source>
        <translation>Für welche Modelle</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>{what}: {names}</source>
        <translation>{what}: {names}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <location filename="../../ui/review.ui"/>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>This form is no notice under Article 52, no mandate under Article 54 and no summary under Article 53(1)(d); so this program reads the law.</source>
        <translation>Dieses Formular ist keine Mitteilung nach Artikel 52, kein Auftrag nach Artikel 54 und keine Zusammenfassung nach Artikel 53 Absatz 1 Buchstabe d; so liest dieses Programm das Recht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>{list}: see the calendar.</source>
        <translation>{list}: siehe den Kalender.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>No deadline follows from these answers.</source>
        <translation>Aus diesen Antworten folgt keine Frist.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>{n} more point</source>
        <extracomment>English, for other numbers: {n} more points</extracomment>
        <translation>
            <numerusform>{n} weiterer Punkt</numerusform>
            <numerusform>{n} weitere Punkte</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} more points</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>None that this program can see.</source>
        <translation>Keine, die dieses Programm sehen kann.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/calendar</name>
    <message>
        <location filename="../../aicode_desktop/render/calendar.py"/>
        <source>These deadlines have no day yet: each begins when its event happens, or runs from it. Put the day into your calendar when it does.</source>
        <translation>Diese Fristen haben noch keinen Tag: Jede beginnt, wenn ihr Ereignis eintritt, oder läuft ab diesem. Tragen Sie den Tag in Ihren Kalender ein, sobald es eintritt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/calendar.py"/>
        <source>({measure}{source}, as of {day}, grade {grade})</source>
        <translation>({measure}{source}, Stand {day}, Grad {grade})</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/calendar.py"/>
        <source>Deadlines that follow an event</source>
        <translation>Fristen, die einem Ereignis folgen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/calendar.py"/>
        <source>measure {number}, </source>
        <translation>Maßnahme {number}, </translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/calendar.py"/>
        <source>Code of Practice: deadlines</source>
        <translation>Praxisleitfaden: Fristen</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/commission_form</name>
    <message>
        <location filename="../../aicode_desktop/render/commission_form.py"/>
        <source>This PDF is not the form as it was filled: {first}</source>
        <translation>Dieses PDF ist nicht das Formular, wie es ausgefüllt wurde: {first}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/commission_form.py"/>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>Signature of {name}</source>
        <translation>Unterschrift von {name}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/commission_form.py"/>
        <source>The file was not changed, and nothing was made from it.</source>
        <translation>Die Datei wurde nicht geändert, und es wurde nichts daraus erstellt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/commission_form.py"/>
        <source>Make the PDF again from the filled form, and change nothing in between.</source>
        <translation>Erstellen Sie das PDF aus dem ausgefüllten Formular neu, und ändern Sie dazwischen nichts.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/commission_form.py"/>
        <source>This PDF has more pages than any form.</source>
        <translation>Dieses PDF hat mehr Seiten als jedes Formular.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/commission_form.py"/>
        <source>Signatory Form, General-Purpose AI Code of Practice: {name}</source>
        <translation>Unterzeichnerformular, Praxisleitfaden für KI mit allgemeinem Verwendungszweck: {name}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/commission_form.py"/>
        <source>This PDF holds fields that could still be changed, or is signed.</source>
        <translation>Dieses PDF enthält Felder, die noch geändert werden könnten, oder ist signiert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/commission_form.py"/>
        <source>This PDF carries other files inside.</source>
        <translation>Dieses PDF führt andere Dateien mit.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/commission_form.py"/>
        <source>What this form says, as data</source>
        <translation>Was dieses Formular sagt, als Daten</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/comparison</name>
    <message>
        <location filename="../../aicode_desktop/render/comparison.py"/>
        <source>The document has {found} pages, but its data gives {expected}.</source>
        <translation>Das Dokument hat {found} Seiten, seine Daten ergeben aber {expected}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/comparison.py"/>
        <source>Page {page} has another size than its data gives.</source>
        <translation>Seite {page} hat eine andere Größe, als ihre Daten ergeben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/comparison.py"/>
        <source>Page {page} does not look as its data gives.</source>
        <translation>Seite {page} sieht nicht so aus, wie ihre Daten ergeben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/comparison.py"/>
        <source>Page {page} says “{said}”, of which its data says nothing.</source>
        <translation>Auf Seite {page} steht „{said}“; davon sagen ihre Daten nichts.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/comparison.py"/>
        <source>Page {page} leaves out “{meant}”, which its data says.</source>
        <translation>Auf Seite {page} fehlt „{meant}“, das ihre Daten nennen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/comparison.py"/>
        <source>Page {page} says “{said}” where its data says “{meant}”.</source>
        <translation>Auf Seite {page} steht „{said}“, wo ihre Daten „{meant}“ nennen.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/engine/document</name>
    <message>
        <location filename="../../aicode_desktop/render/engine/document.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/engine/finishing</name>
    <message>
        <location filename="../../aicode_desktop/render/engine/finishing.py"/>
        <source>The document could not be completed.</source>
        <translation>Das Dokument konnte nicht fertiggestellt werden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/engine/finishing.py"/>
        <source>Your draft is unchanged.</source>
        <translation>Ihr Entwurf ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/engine/finishing.py"/>
        <source>Please report this with a copy of the draft, without personal data.</source>
        <translation>Bitte melden Sie dies mit einer Kopie des Entwurfs, ohne personenbezogene Daten.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/filled_pages</name>
    <message>
        <location filename="../../aicode_desktop/render/filled_pages.py"/>
        <source>Nothing was filled into this form.</source>
        <translation>In dieses Formular wurde nichts eingetragen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/filled_pages.py"/>
        <source>The pages show {seen} ticks where the data gives {meant}.</source>
        <translation>Die Seiten zeigen {seen} Häkchen, die Daten ergeben {meant}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/filled_pages.py"/>
        <source>“{text}” is not what the data says.</source>
        <translation>„{text}“ ist nicht das, was die Daten sagen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/filled_pages.py"/>
        <source>The pages leave out “{meant}”.</source>
        <translation>Auf den Seiten fehlt „{meant}“.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/filled_pages.py"/>
        <source>The box “{label}” is not as the data says.</source>
        <translation>Das Kästchen „{label}“ ist nicht, wie die Daten sagen.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/form</name>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>DRAFT</source>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>Place and signatures</source>
        <translation>Ort und Unterschriften</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>Place and signature</source>
        <translation>Ort und Unterschrift</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>Models under the Safety and Security chapter</source>
        <translation>Modelle unter dem Kapitel „Sicherheit und Gefahrenabwehr“</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>The document’s fonts cannot draw {character} (U+{code}).</source>
        <translation>Die Schriften des Dokuments können {character} (U+{code}) nicht darstellen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>This is a draft: it may be incomplete and is not to be signed.</source>
        <translation>Dies ist ein Entwurf: Er kann unvollständig sein und ist nicht zu unterzeichnen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>This is a specimen made to rehearse with: it declares nothing.</source>
        <translation>Dies ist ein Muster zum Proben: Es erklärt nichts.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>Fingerprint (SHA-256): {groups}</source>
        <translation>Fingerabdruck (SHA-256): {groups}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>To check it, save the attached file “{name}” and compute its SHA-256: the digits are the same.</source>
        <translation>Zur Prüfung speichern Sie die angehängte Datei „{name}“ und berechnen Sie ihren SHA-256: Die Ziffern sind dieselben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>Your draft is unchanged, and no document was made.</source>
        <translation>Ihr Entwurf ist unverändert, und es wurde kein Dokument erstellt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>Replace the character, then make the document again.</source>
        <translation>Ersetzen Sie das Zeichen, und erstellen Sie das Dokument dann neu.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Document {number}</source>
        <translation>Dokument {number}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>The day of the electronic signature</source>
        <translation>Der Tag der elektronischen Signatur</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>The answers of this document as data (RFC 8785)</source>
        <translation>Die Antworten dieses Dokuments als Daten (RFC 8785)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>Other models</source>
        <translation>Andere Modelle</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <location filename="../../aicode_desktop/render/mark.py"/>
        <location filename="../../aicode_desktop/render/paper.py"/>
        <location filename="../../aicode_desktop/render/paper_pages.py"/>
        <location filename="../../ui/sign.ui"/>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>a character</source>
        <translation>ein Zeichen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>Not yet signed</source>
        <translation>Noch nicht signiert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>To be signed electronically (PAdES)</source>
        <translation>Elektronisch zu signieren (PAdES)</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/handwriting_picture</name>
    <message>
        <location filename="../../aicode_desktop/render/handwriting_picture.py"/>
        <source>The picture of the handwriting is larger than 20 MB.</source>
        <translation>Das Bild des Schriftzugs ist größer als 20 MB.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/handwriting_picture.py"/>
        <source>The picture of the handwriting has too many pixels.</source>
        <translation>Das Bild des Schriftzugs hat zu viele Pixel.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/handwriting_picture.py"/>
        <source>The picture of the handwriting is too small to be seen.</source>
        <translation>Das Bild des Schriftzugs ist zu klein, um gesehen zu werden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/handwriting_picture.py"/>
        <source>The picture of the handwriting moves.</source>
        <translation>Das Bild des Schriftzugs bewegt sich.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/handwriting_picture.py"/>
        <source>The picture of the handwriting shows nothing but paper.</source>
        <translation>Das Bild des Schriftzugs zeigt nichts als Papier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/handwriting_picture.py"/>
        <source>The picture of the handwriting is too narrow to be seen.</source>
        <translation>Das Bild des Schriftzugs ist zu schmal, um gesehen zu werden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/handwriting_picture.py"/>
        <source>Nothing was signed, and the file is unchanged.</source>
        <translation>Es wurde nichts signiert, und die Datei ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/handwriting_picture.py"/>
        <source>Choose a PNG or JPEG picture of the handwriting, or sign without one.</source>
        <translation>Wählen Sie ein PNG- oder JPEG-Bild des Schriftzugs, oder signieren Sie ohne.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/handwriting_picture.py"/>
        <source>The picture of the handwriting is not a PNG or JPEG file that can be read.</source>
        <translation>Das Bild des Schriftzugs ist keine lesbare PNG- oder JPEG-Datei.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/mark</name>
    <message>
        <location filename="../../aicode_desktop/render/mark.py"/>
        <source>Signed electronically (PAdES)</source>
        <translation>Elektronisch signiert (PAdES)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/mark.py"/>
        <source>Certificate: {holder}</source>
        <translation>Zertifikat: {holder}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/mark.py"/>
        <source>valid to {day}</source>
        <translation>gültig bis {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/mark.py"/>
        <source>Handwriting: decoration only</source>
        <translation>Schriftzug: nur Schmuck</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/mark.py"/>
        <source>Specimen, declares nothing</source>
        <translation>Muster, erklärt nichts</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/mark.py"/>
        <source>{place}, {moment}</source>
        <translation>{place}, {moment}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/measures</name>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <source>Gap analysis</source>
        <translation>Lückenanalyse</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>Implementation plan</source>
        <translation>Umsetzungsplan</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>It is never attached to the Signatory Form, and no part of it.</source>
        <translation>Sie wird nie dem Unterzeichnerformular beigefügt und ist kein Teil davon.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>{counted}, {answered} answered; the chapter serves {basis}</source>
        <translation>{counted}, {answered} beantwortet; das Kapitel dient {basis}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>By EU SEND</source>
        <translation>Über EU SEND</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>Measures of the provider beside those of the Code of Practice</source>
        <translation>Maßnahmen des Anbieters neben denen des Praxisleitfadens</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>Measures of the signed chapters that are not in place yet</source>
        <translation>Maßnahmen der unterzeichneten Kapitel, die noch nicht umgesetzt sind</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>{title}: {code}</source>
        <translation>{title}: {code}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>Measure of the Code</source>
        <translation>Maßnahme des Praxisleitfadens</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>No chapter is left out, so there is no gap to analyse.</source>
        <translation>Es ist kein Kapitel ausgelassen; es gibt also keine Lücke zu untersuchen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>Every measure of the signed chapters is said to be in place.</source>
        <translation>Jede Maßnahme der unterzeichneten Kapitel ist als umgesetzt angegeben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>{title}, {provider}</source>
        <translation>{title}, {provider}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>Evidence: {text}</source>
        <translation>Nachweis: {text}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>The measures of this document as data</source>
        <translation>Die Maßnahmen dieses Dokuments als Daten</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>Commitment {number}, {title}</source>
        <translation>Verpflichtung {number}, {title}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/other_layout</name>
    <message>
        <location filename="../../aicode_desktop/render/other_layout.py"/>
        <source>The fingerprint of its data stands in full on no page.</source>
        <translation>Der Fingerabdruck der Daten steht auf keiner Seite vollständig.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/other_layout.py"/>
        <source>Page {page} does not carry the fingerprint of its data.</source>
        <translation>Seite {page} trägt nicht den Fingerabdruck ihrer Daten.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/other_layout.py"/>
        <source>The pages do not give the answer for the chapter “{chapter}” that their data gives.</source>
        <translation>Die Seiten geben für das Kapitel „{chapter}“ nicht die Antwort, die ihre Daten geben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/other_layout.py"/>
        <source>The pages leave out “{meant}”, or do not say it where it belongs.</source>
        <translation>Auf den Seiten fehlt „{meant}“, oder es steht nicht dort, wohin es gehört.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/paper</name>
    <message>
        <location filename="../../aicode_desktop/render/paper.py"/>
        <source>To be printed on single sides and signed by hand. Write in the signature blocks only; the code on each page lets a scan be compared with this document.</source>
        <translation>Einseitig zu drucken und eigenhändig zu unterschreiben. Schreiben Sie nur in die Unterschriftsfelder; mit dem Code auf jeder Seite lässt sich ein Scan mit diesem Dokument vergleichen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/paper.py"/>
        <source>QR code: document {number}, page {page} of {pages}, fingerprint {fingerprint}</source>
        <translation>QR-Code: Dokument {number}, Seite {page} von {pages}, Fingerabdruck {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/paper.py"/>
        <source>As written in the signature block</source>
        <translation>Wie im Unterschriftsfeld geschrieben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/paper.py"/>
        <location filename="../../aicode_desktop/render/paper_pages.py"/>
        <source>Signature by hand</source>
        <translation>Eigenhändige Unterschrift</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/paper.py"/>
        <source>Place and date</source>
        <translation>Ort und Datum</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/paper_pages</name>
    <message>
        <location filename="../../aicode_desktop/render/paper_pages.py"/>
        <source>This PDF is not a form that was made to be signed on paper.</source>
        <translation>Dieses PDF ist kein Formular, das zum Unterschreiben auf Papier erstellt wurde.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/paper_pages.py"/>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>Give the PDF that was printed, as “aicode paper” made it.</source>
        <translation>Geben Sie das PDF an, das gedruckt wurde, wie „aicode paper“ es erstellt hat.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/pdf_fields</name>
    <message>
        <location filename="../../aicode_desktop/render/pdf_fields.py"/>
        <source>This PDF is encrypted.</source>
        <translation>Dieses PDF ist verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/pdf_fields.py"/>
        <source>This PDF is a form of the XFA kind: a program inside it makes what is seen, and most readers do not show it. It cannot be filled so that everybody sees the same.</source>
        <translation>Dieses PDF ist ein Formular der Art XFA: Ein Programm darin erzeugt das Sichtbare, und die meisten Anzeigeprogramme zeigen es nicht. Es lässt sich nicht so ausfüllen, dass alle dasselbe sehen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/pdf_fields.py"/>
        <source>This PDF is signed already, and filling it would break the signature.</source>
        <translation>Dieses PDF ist bereits signiert; das Ausfüllen würde die Signatur brechen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/pdf_fields.py"/>
        <source>This PDF has no fields that could be filled.</source>
        <translation>Dieses PDF hat keine Felder, die ausgefüllt werden könnten.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/pdf_fields.py"/>
        <source>Use the form as a DOCX, as the Commission publishes it.</source>
        <translation>Verwenden Sie das Formular als DOCX, wie die Kommission es veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/pdf_fields.py"/>
        <source>This PDF has more fields than any form.</source>
        <translation>Dieses PDF hat mehr Felder als jedes Formular.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/pictures</name>
    <message>
        <location filename="../../aicode_desktop/render/pictures.py"/>
        <source>The pages of this file cannot be shown: it is protected by a password.</source>
        <translation>Die Seiten dieser Datei lassen sich nicht anzeigen: Sie ist durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/pictures.py"/>
        <source>The pages of this file cannot be shown.</source>
        <translation>Die Seiten dieser Datei lassen sich nicht anzeigen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/pictures.py"/>
        <source>Save it without a password, or ask for a copy without one.</source>
        <translation>Speichern Sie sie ohne Kennwort, oder bitten Sie um eine Kopie ohne Kennwort.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/pictures.py"/>
        <source>Check that it is a PDF and that it was copied completely.</source>
        <translation>Prüfen Sie, ob es ein PDF ist und vollständig kopiert wurde.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/reading</name>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>This PDF carries no data of this program.</source>
        <translation>Dieses PDF enthält keine Daten dieses Programms.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>This PDF carries more than one set of answers.</source>
        <translation>Dieses PDF enthält mehr als einen Satz Antworten.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>The data inside this PDF was not written by this program.</source>
        <translation>Die Daten in diesem PDF wurden nicht von diesem Programm geschrieben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>This file is too large to be a document of this program.</source>
        <translation>Diese Datei ist zu groß, um ein Dokument dieses Programms zu sein.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>The data inside this PDF is too large.</source>
        <translation>Die Daten in diesem PDF sind zu groß.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>Check that you chose the right file, and ask its sender for the original.</source>
        <translation>Prüfen Sie, ob Sie die richtige Datei gewählt haben, und bitten Sie den Absender um das Original.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>The data inside this PDF is damaged.</source>
        <translation>Die Daten in diesem PDF sind beschädigt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>Page {page} carries an added note, stamp or field.</source>
        <translation>Seite {page} trägt eine hinzugefügte Notiz, einen Stempel oder ein Feld.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>This PDF does not say what was filled into the form.</source>
        <translation>Dieses PDF sagt nicht, was in das Formular eingetragen wurde.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>This file is not a PDF that this program can read.</source>
        <translation>Diese Datei ist kein PDF, das dieses Programm lesen kann.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>The pages cannot be read.</source>
        <translation>Die Seiten sind nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/recovery_sheet</name>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>AI Code Desktop</source>
        <translation>AI Code Desktop</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Opens every draft of one person when the computer or its keyring is gone</source>
        <translation>Öffnet alle Entwürfe einer Person, wenn der Rechner oder sein Schlüsselbund verloren ist</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>The identity as words</source>
        <translation>Die Identität als Wörter</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Of each word the first four letters suffice. Capitals and small letters alike.</source>
        <translation>Von jedem Wort genügen die ersten vier Buchstaben. Groß- und Kleinschreibung ist gleich.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>The identity as one line</source>
        <translation>Die Identität als eine Zeile</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Type it without the blanks. The code in the corner says the same.</source>
        <translation>Geben Sie sie ohne die Leerzeichen ein. Der Code in der Ecke sagt dasselbe.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>How to use it</source>
        <translation>Wie Sie es verwenden</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>With the program</source>
        <translation>Mit dem Programm</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Without it</source>
        <translation>Ohne es</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>What to know</source>
        <translation>Was zu wissen ist</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Who has this sheet, or a picture of it, can read the drafts. Nobody can make it anew once the identity is lost everywhere: then the drafts stay closed. Delete the file of this sheet after printing; on modern disks a deleted file may still be recovered for a while.</source>
        <translation>Wer dieses Blatt oder ein Bild davon hat, kann die Entwürfe lesen. Niemand kann es neu erstellen, wenn die Identität überall verloren ist: Dann bleiben die Entwürfe verschlossen. Löschen Sie die Datei dieses Blatts nach dem Drucken; auf heutigen Datenträgern lässt sich eine gelöschte Datei womöglich noch eine Weile wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Made on {day}. Print it, keep it locked away.</source>
        <translation>Erstellt am {day}. Drucken Sie es, und bewahren Sie es unter Verschluss auf.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Type the 24 words, or the line of section 2, where an identity is imported.</source>
        <translation>Geben Sie die 24 Wörter oder die Zeile aus Abschnitt 2 dort ein, wo eine Identität importiert wird.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Save the line as a file. The free program “age” opens each draft with it:</source>
        <translation>Speichern Sie die Zeile als Datei. Das freie Programm „age“ öffnet damit jeden Entwurf:</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>QR code: the identity, the same as in section 2</source>
        <translation>QR-Code: die Identität, dieselbe wie in Abschnitt 2</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/scan_document</name>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Scan of Signatory Form {number}, signed by hand</source>
        <translation>Scan des Unterzeichnerformulars {number}, eigenhändig unterschrieben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Scan of a form signed by hand; not an electronic signature</source>
        <translation>Scan eines eigenhändig unterschriebenen Formulars; keine elektronische Signatur</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Scan of page {page} of {pages} of document {number}, signed by hand. What it says is also in the attached data.</source>
        <translation>Scan von Seite {page} von {pages} des Dokuments {number}, eigenhändig unterschrieben. Was darauf steht, ist auch in den angehängten Daten.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Scan of a form signed by hand</source>
        <translation>Scan eines eigenhändig unterschriebenen Formulars</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>The pages that follow are pictures of paper</source>
        <translation>Die folgenden Seiten sind Bilder von Papier</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>The form</source>
        <translation>Das Formular</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>What the comparison found</source>
        <translation>Was der Vergleich ergab</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Compared on</source>
        <translation>Verglichen am</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>File from the scanner</source>
        <extracomment>English, for other numbers: Files from the scanner</extracomment>
        <translation>
            <numerusform>Datei vom Scanner</numerusform>
            <numerusform>Dateien vom Scanner</numerusform>
        </translation>
        <extra-po-msgid_plural>Files from the scanner</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>A seal here shows that this file was not changed since, and who sealed it. It does not replace the signatures on the paper.</source>
        <translation>Ein Siegel zeigt hier, dass diese Datei seither nicht verändert wurde und wer sie gesiegelt hat. Es ersetzt nicht die Unterschriften auf dem Papier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Fingerprint (SHA-256) of the form’s data: {groups}</source>
        <translation>Fingerabdruck (SHA-256) der Daten des Formulars: {groups}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Seal on a scan</source>
        <translation>Siegel auf einem Scan</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Not a signatory’s signature</source>
        <translation>Keine Signatur eines Unterzeichners</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>This file shows what somebody signed with a pen. It carries no electronic signature of a signatory, and proves nothing that the paper does not. Keep the paper.</source>
        <translation>Diese Datei zeigt, was jemand mit einem Stift unterschrieben hat. Sie trägt keine elektronische Signatur eines Unterzeichners und beweist nichts, was das Papier nicht beweist. Bewahren Sie das Papier auf.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Seal on the scan</source>
        <translation>Siegel auf dem Scan</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>The answers of the form that was printed, as data (RFC 8785)</source>
        <translation>Die Antworten des gedruckten Formulars als Daten (RFC 8785)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>SHA-256 {groups}</source>
        <translation>SHA-256 {groups}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Not sealed</source>
        <translation>Nicht gesiegelt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>May be sealed with a certificate</source>
        <translation>Kann mit einem Zertifikat gesiegelt werden</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/sections</name>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Not yet confirmed: {statement}</source>
        <translation>Noch nicht bestätigt: {statement}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Not yet answered: whether the provider agrees to be listed publicly.</source>
        <translation>Noch nicht beantwortet: ob der Anbieter einverstanden ist, öffentlich aufgeführt zu werden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Covers the provider’s models with systemic risk; those named are in section {n}.</source>
        <translation>Erfasst die Modelle des Anbieters mit systemischem Risiko; die genannten stehen in Abschnitt {n}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>The provider may withdraw its signature at any time.</source>
        <translation>Der Anbieter kann seine Unterzeichnung jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Together the signatories have sufficient authority to bind the provider to the Code.</source>
        <translation>Zusammen sind die Unterzeichner ausreichend befugt, den Anbieter an den Praxisleitfaden zu binden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../ui/statements.ui"/>
        <source>The signatory has sufficient authority to bind the provider to the Code.</source>
        <translation>Der Unterzeichner ist ausreichend befugt, den Anbieter an den Praxisleitfaden zu binden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>The provider agrees to be listed publicly as a signatory, under the name “{name}”.</source>
        <translation>Der Anbieter ist einverstanden, unter dem Namen „{name}“ öffentlich als Unterzeichner aufgeführt zu werden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>The provider does not agree to be listed publicly as a signatory.</source>
        <translation>Der Anbieter ist nicht einverstanden, öffentlich als Unterzeichner aufgeführt zu werden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>{name} (in Latin script)</source>
        <translation>{name} (in lateinischer Schrift)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Authorised representative</source>
        <translation>Bevollmächtigter</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Signed voluntarily (Art. 56(7)), for the models named in section {n} and no others.</source>
        <translation>Freiwillig unterzeichnet (Art. 56 Abs. 7), für die in Abschnitt {n} genannten Modelle und keine anderen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Covers the provider’s models with systemic risk. None is named.</source>
        <translation>Erfasst die Modelle des Anbieters mit systemischem Risiko. Keines ist genannt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Covers the provider’s models with systemic risk, and voluntarily the other models named in section {n}.</source>
        <translation>Erfasst die Modelle des Anbieters mit systemischem Risiko und freiwillig die anderen in Abschnitt {n} genannten Modelle.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Name and position</source>
        <translation>Name und Funktion</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Outlook</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Placed on the market</source>
        <translation>In Verkehr gebracht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Written mandate of {day}</source>
        <translation>Schriftlicher Auftrag vom {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>dated {day}</source>
        <translation>vom {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>valid until {day}</source>
        <translation>gültig bis {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>The provider opts out of this chapter</source>
        <translation>Der Anbieter unterzeichnet dieses Kapitel nicht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Signed voluntarily. No model is named yet.</source>
        <translation>Freiwillig unterzeichnet. Noch ist kein Modell genannt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Planned, {day}</source>
        <translation>Geplant, {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Day not yet answered</source>
        <translation>Tag noch nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Legal entity identifier</source>
        <translation>Rechtsträgerkennung (LEI)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Voluntarily, for the models named in section {n}</source>
        <translation>Freiwillig, für die in Abschnitt {n} genannten Modelle</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/spreadsheet</name>
    <message>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <source>Gap analysis against the measures of the Code of Practice</source>
        <translation>Lückenanalyse gegenüber den Maßnahmen des Praxisleitfadens</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <source>EU SEND, never with the form</source>
        <translation>EU SEND, nie mit dem Formular</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <source>A text of measure {measure} is longer than the {n} characters that a cell holds.</source>
        <translation>Ein Text der Maßnahme {measure} ist länger als die {n} Zeichen, die eine Zelle fasst.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <source>Read first</source>
        <translation>Zuerst lesen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <location filename="../../ui/measures.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <source>Nothing was written, and your answers are unchanged.</source>
        <translation>Es wurde nichts geschrieben, und Ihre Antworten sind unverändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <source>Shorten the text, or export the table as CSV or PDF.</source>
        <translation>Kürzen Sie den Text, oder exportieren Sie die Tabelle als CSV oder PDF.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <source>The workbook could not be made.</source>
        <translation>Die Arbeitsmappe konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <source>Your answers are unchanged.</source>
        <translation>Ihre Antworten sind unverändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <source>Export the table as CSV instead.</source>
        <translation>Exportieren Sie die Tabelle stattdessen als CSV.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/verification_report</name>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>{territory}, {operator}, number {sequence}, issued {day}</source>
        <translation>{territory}, {operator}, Nummer {sequence}, ausgestellt am {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>{said}; next update due {due}</source>
        <translation>{said}; nächste Aktualisierung fällig am {due}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>What was signed was changed, or the signature is false.</source>
        <translation>Das Signierte wurde verändert, oder die Signatur ist falsch.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Signed, and unaltered since</source>
        <translation>Signiert und seither unverändert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Signed in part, and unaltered since</source>
        <translation>Teilweise signiert und seither unverändert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Not to be relied on</source>
        <translation>Nicht verlässlich</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Time-stamp by {holder}</source>
        <translation>Zeitstempel von {holder}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Signature by {holder}</source>
        <translation>Signatur von {holder}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>{said}; out of date, a newer one was due {due}</source>
        <translation>{said}; veraltet, eine neuere war fällig am {due}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>What was signed is unchanged, byte for byte.</source>
        <translation>Das Signierte ist Byte für Byte unverändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>false</source>
        <translation>falsch</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>sound and trusted</source>
        <translation>unversehrt und vertrauenswürdig</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>sound; its issuer is not known here</source>
        <translation>unversehrt; der Aussteller ist hier nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Verification report: {name}</source>
        <translation>Prüfbericht: {name}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Verification report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>SHA-256 of the file {groups}</source>
        <translation>SHA-256 der Datei {groups}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>The answer</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>What Acrobat shows</source>
        <translation>Was Acrobat zeigt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Integrity</source>
        <translation>Unversehrtheit</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Coverage</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>{holder}, issued by {issuer}, valid to {last}</source>
        <translation>{holder}, ausgestellt von {issuer}, gültig bis {last}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>{moment} by {authority}: {state}</source>
        <translation>{moment} von {authority}: {state}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>What this rests on</source>
        <translation>Worauf dies beruht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Indications are those of ETSI EN 319 102-1 for a basic validation. Nothing was fetched: what issuers have revoked is known only as far as the file says.</source>
        <translation>Die Kennzeichnungen sind die der ETSI EN 319 102-1 für eine einfache Validierung. Es wurde nichts abgerufen: Was Aussteller widerrufen haben, ist nur so weit bekannt, wie die Datei es sagt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>The whole file.</source>
        <translation>Die ganze Datei.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>The file as it was when it was signed; something was added later.</source>
        <translation>Die Datei, wie sie beim Signieren war; später wurde etwas hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>What was added, or left out, is more than the signature permits.</source>
        <translation>Was hinzugefügt oder weggelassen wurde, geht über das hinaus, was die Signatur erlaubt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Leads to a root or a list that you loaded.</source>
        <translation>Führt auf eine Wurzel oder eine Liste zurück, die Sie geladen haben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>You loaded no roots and no lists, so nothing is said.</source>
        <translation>Sie haben keine Wurzeln und keine Listen geladen; daher wird nichts gesagt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Does not lead to a root or a list that you loaded.</source>
        <translation>Führt auf keine Wurzel oder Liste zurück, die Sie geladen haben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Was not valid at the time of checking or signing.</source>
        <translation>War zur Zeit der Prüfung oder der Signatur nicht gültig.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Was revoked by its issuer.</source>
        <translation>Wurde von seinem Aussteller widerrufen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Was not issued for signing documents.</source>
        <translation>Wurde nicht zum Signieren von Dokumenten ausgestellt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Made by a computer from the file alone. It is not signed itself.</source>
        <translation>Von einem Rechner allein aus der Datei erstellt. Er selbst ist nicht signiert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>{holder}, issued by {issuer}</source>
        <translation>{holder}, ausgestellt von {issuer}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>valid from {first} to {last}, {algorithm}, serial number {serial}</source>
        <translation>gültig vom {first} bis {last}, {algorithm}, Seriennummer {serial}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Qualification</source>
        <translation>Qualifikation</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>{n} of {count}</source>
        <translation>{n} von {count}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>{mechanism}, digest {digest}, {sub_filter}</source>
        <translation>{mechanism}, Hashwert {digest}, {sub_filter}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Holds</source>
        <translation>Hält</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>{moment}, as proven by the time-stamp</source>
        <translation>{moment}, durch den Zeitstempel bewiesen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>None was loaded.</source>
        <translation>Keine wurde geladen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>{moment}, as the signer’s computer said</source>
        <translation>{moment}, nach Angabe des Rechners des Unterzeichners</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Nothing was added later.</source>
        <translation>Später wurde nichts hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/was_and_is</name>
    <message>
        <location filename="../../aicode_desktop/render/was_and_is.py"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Public list</source>
        <translation>Öffentliche Liste</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/was_and_is.py"/>
        <source>Placed on the market: {when}</source>
        <translation>In Verkehr gebracht: {when}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/was_and_is.py"/>
        <source>Systemic risk: {answer}</source>
        <translation>Systemisches Risiko: {answer}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/was_and_is.py"/>
        <source>Further statement {n}</source>
        <translation>Weitere Erklärung {n}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/was_and_is.py"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Under Safety and Security</source>
        <translation>Unter „Sicherheit und Gefahrenabwehr“</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/was_and_is.py"/>
        <source>Signatory {n}: {what}</source>
        <translation>Unterzeichner {n}: {what}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/wording</name>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>{day}, {time} ({zone})</source>
        <translation>{day}, {time} ({zone})</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>{amount} FLOP</source>
        <translation>{amount} FLOP</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>Potential future provider of general-purpose AI models</source>
        <translation>Möglicher künftiger Anbieter von KI-Modellen mit allgemeinem Verwendungszweck</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>Resolution of the board or the shareholders</source>
        <translation>Beschluss des Leitungsorgans oder der Gesellschafter</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>Other basis</source>
        <translation>Andere Grundlage</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>The provider has a general-purpose AI model with systemic risk.</source>
        <translation>Der Anbieter hat ein KI-Modell mit allgemeinem Verwendungszweck mit systemischem Risiko.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>The provider is developing a general-purpose AI model with systemic risk.</source>
        <translation>Der Anbieter entwickelt ein KI-Modell mit allgemeinem Verwendungszweck mit systemischem Risiko.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>The provider intends to develop a general-purpose AI model with systemic risk.</source>
        <translation>Der Anbieter beabsichtigt, ein KI-Modell mit allgemeinem Verwendungszweck mit systemischem Risiko zu entwickeln.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>The provider neither has nor is developing a general-purpose AI model with systemic risk, and does not intend to develop one.</source>
        <translation>Der Anbieter hat weder ein KI-Modell mit allgemeinem Verwendungszweck mit systemischem Risiko, noch entwickelt er eines oder beabsichtigt, eines zu entwickeln.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>estimated from hardware use</source>
        <translation>aus der Hardwarenutzung geschätzt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>estimated from the architecture</source>
        <translation>aus der Architektur geschätzt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>estimated otherwise</source>
        <translation>anders geschätzt</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/scan/pictures</name>
    <message>
        <location filename="../../aicode_desktop/scan/pictures.py"/>
        <source>“{name}” has more pages than a form.</source>
        <translation>„{name}“ hat mehr Seiten als ein Formular.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/pictures.py"/>
        <source>“{name}” is larger than a scan of a page is.</source>
        <translation>„{name}“ ist größer, als es der Scan einer Seite ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/pictures.py"/>
        <source>“{name}” is too small to be the scan of a page.</source>
        <translation>„{name}“ ist zu klein, um der Scan einer Seite zu sein.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/pictures.py"/>
        <source>Scan the pages at 150 to 300 dpi as PDF, PNG, JPEG or TIFF.</source>
        <translation>Scannen Sie die Seiten mit 150 bis 300 dpi als PDF, PNG, JPEG oder TIFF.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/pictures.py"/>
        <source>“{name}” is not a picture that can be read.</source>
        <translation>„{name}“ ist kein lesbares Bild.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/pictures.py"/>
        <location filename="../../aicode_desktop/workflow/paper.py"/>
        <source>{name}, page {n}</source>
        <translation>{name}, Seite {n}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/scan/reading</name>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>{source}: a page of another document, {number}.</source>
        <translation>{source}: eine Seite eines anderen Dokuments, {number}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>Page {page} is there twice: {first} and {second}.</source>
        <translation>Seite {page} ist zweimal vorhanden: {first} und {second}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>Page {page}: something that was printed is not there, {place}.</source>
        <translation>Seite {page}: Etwas Gedrucktes ist nicht vorhanden, {place}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>{source}: no code was found on this page. It may be a page of something else, or the code was cut off.</source>
        <translation>{source}: Auf dieser Seite wurde kein Code gefunden. Sie gehört vielleicht zu etwas anderem, oder der Code wurde abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>{source}: more than one page is in this picture.</source>
        <translation>{source}: In diesem Bild ist mehr als eine Seite.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>{source}: page {page} of another version of document {number}.</source>
        <translation>{source}: Seite {page} einer anderen Fassung des Dokuments {number}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>Page {page} is missing.</source>
        <translation>Seite {page} fehlt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>Page {page} ({source}) cannot be laid over the form: it is folded, cut off, distorted or too coarse. Scan it again, flat and whole, at 200 dpi or more.</source>
        <translation>Seite {page} ({source}) lässt sich nicht über das Formular legen: Sie ist gefaltet, abgeschnitten, verzerrt oder zu grob. Scannen Sie sie erneut, flach und ganz, mit 200 dpi oder mehr.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>Page {page}: something is there that was not printed, {place}.</source>
        <translation>Seite {page}: Etwas ist vorhanden, das nicht gedruckt wurde, {place}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>near “{text}”</source>
        <translation>bei „{text}“</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>in the upper half</source>
        <translation>in der oberen Hälfte</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>in the lower half</source>
        <translation>in der unteren Hälfte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>The scan has more than {n} page.</source>
        <extracomment>English, for other numbers: The scan has more than {n} pages.</extracomment>
        <translation>
            <numerusform>Der Scan hat mehr als {n} Seite.</numerusform>
            <numerusform>Der Scan hat mehr als {n} Seiten.</numerusform>
        </translation>
        <extra-po-msgid_plural>The scan has more than {n} pages.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>The form has no code on its pages that can be read.</source>
        <translation>Das Formular hat auf seinen Seiten keinen lesbaren Code.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>Page {page}: nothing is written in the signature block of {name}.</source>
        <translation>Seite {page}: Im Unterschriftsfeld von {name} steht nichts.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>Give only the scan of this form.</source>
        <translation>Geben Sie nur den Scan dieses Formulars an.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/send/email</name>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>The e-mail has {size} MB; some mailboxes refuse more than 10.</source>
        <translation>Die E-Mail hat {size} MB; manche Postfächer lehnen mehr als 10 ab.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>The e-mail has {size} MB. Below 5 it reaches almost every mailbox.</source>
        <translation>Die E-Mail hat {size} MB. Unter 5 erreicht sie fast jedes Postfach.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>The e-mail would have {size} MB, more than mailboxes take.</source>
        <translation>Die E-Mail hätte {size} MB, mehr als Postfächer annehmen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>Ask the AI Office how to hand in a file of that size.</source>
        <translation>Fragen Sie das Büro für Künstliche Intelligenz, wie eine Datei dieser Größe einzureichen ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>The two documents do not say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>Make both from the same draft, and sign both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>Both documents are of the same kind, so that one of them is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>Attach the Commission’s form and the program’s own document, or one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>This is a rehearsal or a draft, and only a real form is mailed.</source>
        <translation>Dies ist eine Probe oder ein Entwurf, und nur ein echtes Formular wird versandt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>Sign the real form; then prepare the e-mail from it.</source>
        <translation>Signieren Sie das echte Formular; bereiten Sie dann die E-Mail daraus vor.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>The form was signed with the key of a rehearsal.</source>
        <translation>Das Formular wurde mit dem Schlüssel einer Probe signiert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>Sign it with your own key; then prepare the e-mail from it.</source>
        <translation>Signieren Sie es mit Ihrem eigenen Schlüssel; bereiten Sie dann die E-Mail daraus vor.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>The form is not signed by everyone who is to sign it.</source>
        <translation>Das Formular ist nicht von allen signiert, die es signieren sollen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>Have it signed in every signature block; then prepare the e-mail.</source>
        <translation>Lassen Sie es in jedem Unterschriftsfeld signieren; bereiten Sie dann die E-Mail vor.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>The signature does not say when it was made.</source>
        <translation>Die Signatur sagt nicht, wann sie geleistet wurde.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>Sign the form again; then prepare the e-mail from it.</source>
        <translation>Signieren Sie das Formular erneut; bereiten Sie dann die E-Mail daraus vor.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>No e-mail was made, and nothing was sent.</source>
        <translation>Es wurde keine E-Mail erstellt und nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/send/gate</name>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The e-mail is addressed to “{address}”.</source>
        <translation>Die E-Mail ist an „{address}“ gerichtet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <source>The e-mail is larger than mailboxes take.</source>
        <translation>Die E-Mail ist größer, als Postfächer annehmen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <source>The e-mail is addressed to the mailbox of another code, on transparency of AI-generated content.</source>
        <translation>Die E-Mail ist an das Postfach eines anderen Praxisleitfadens gerichtet, des Praxisleitfadens zur Transparenz KI-generierter Inhalte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <source>The e-mail is addressed to “{address}”, which looks like the address of the AI Office and is another.</source>
        <translation>Die E-Mail ist an „{address}“ gerichtet; das sieht aus wie die Adresse des Büros für Künstliche Intelligenz, ist aber eine andere.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <source>The e-mail has line ends that programs read differently.</source>
        <translation>Die E-Mail hat Zeilenenden, die Programme verschieden lesen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <source>The e-mail has lines that do not pass every mail server.</source>
        <translation>Die E-Mail hat Zeilen, die nicht jeder Mailserver durchlässt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The e-mail has other header lines than it should.</source>
        <translation>Die E-Mail hat andere Kopfzeilen, als sie haben sollte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <source>Mail programs would read this e-mail differently.</source>
        <translation>E-Mail-Programme würden diese E-Mail verschieden lesen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <location filename="../../aicode_desktop/workflow/sending.py"/>
        <source>Nothing was sent, and the signed form is unchanged.</source>
        <translation>Es wurde nichts gesendet, und das signierte Formular ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <source>The e-mail has a header line that is none.</source>
        <translation>Die E-Mail hat eine Kopfzeile, die keine ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <source>The e-mail cannot be read by every mail program.</source>
        <translation>Die E-Mail ist nicht für jedes E-Mail-Programm lesbar.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/send/outlook</name>
    <message>
        <location filename="../../aicode_desktop/send/outlook.py"/>
        <source>This file is not a message of Outlook’s, or a damaged one.</source>
        <translation>Diese Datei ist keine Outlook-Nachricht oder eine beschädigte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/outlook.py"/>
        <location filename="../../aicode_desktop/send/reply.py"/>
        <source>Nothing was kept, and the file was not changed.</source>
        <translation>Es wurde nichts abgelegt, und die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/outlook.py"/>
        <source>Save the reply again, as .msg or .eml, then take that file.</source>
        <translation>Speichern Sie die Antwort erneut als .msg oder .eml, und nehmen Sie dann diese Datei.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/send/readback</name>
    <message>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The attachment of the e-mail is not the signed form.</source>
        <translation>Der Anhang der E-Mail ist nicht das signierte Formular.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The attachment of the e-mail has another name.</source>
        <translation>Der Anhang der E-Mail hat einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The e-mail does not say what it should.</source>
        <translation>Die E-Mail sagt nicht, was sie sagen sollte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The e-mail is too large.</source>
        <translation>Die E-Mail ist zu groß.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The e-mail has more than one recipient, or none.</source>
        <translation>Die E-Mail hat mehr als einen Empfänger oder keinen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The e-mail has other parts than a text and one PDF.</source>
        <translation>Die E-Mail hat andere Teile als einen Text und ein PDF.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The e-mail is malformed.</source>
        <translation>Die E-Mail ist fehlerhaft aufgebaut.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The PDF in the e-mail is not an attachment.</source>
        <translation>Das PDF in der E-Mail ist kein Anhang.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The second attachment of the e-mail is not the one chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The e-mail cannot be read.</source>
        <translation>Die E-Mail ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/send/reply</name>
    <message>
        <location filename="../../aicode_desktop/send/reply.py"/>
        <source>This file is not an e-mail.</source>
        <translation>Diese Datei ist keine E-Mail.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/reply.py"/>
        <source>Save the reply in your mail program as .eml or .msg, then take that file.</source>
        <translation>Speichern Sie die Antwort in Ihrem E-Mail-Programm als .eml oder .msg, und nehmen Sie dann diese Datei.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/reply.py"/>
        <source>This reply is larger than {size} MB.</source>
        <translation>Diese Antwort ist größer als {size} MB.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/reply.py"/>
        <source>Save it without its attachments; keep these as files of their own.</source>
        <translation>Speichern Sie sie ohne ihre Anhänge; legen Sie diese als eigene Dateien ab.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/send/wording</name>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>{what}, General-Purpose AI Code of Practice: {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Dear Sir or Madam,

please find attached the signed Signatory Form of {provider} for the General-Purpose AI Code of Practice (edition of {edition}).

{chapters}

{signatures}

Document number: {number}
Attachment: {attachment}
SHA-256 of the attachment: {sha256}

{form}

{contact}Yours faithfully,
{sender}
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>

The second attachment holds the same declaration, signed as well: {name}
SHA-256 of the second attachment: {sha256}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Dear Sir or Madam,

please find attached the {what} of {provider} for the General-Purpose AI Code of Practice (edition of {edition}), signed by hand.

{content}

Signed on paper for the provider by:
{people}

The attachment is a scan: a cover sheet, the signed pages as pictures, and the declarations as data. It carries no electronic signature of a signatory.{seal} We keep the paper and will send it to you should you need it; please let us know.

Document number: {number}
Attachment: {attachment}
SHA-256 of the attachment: {sha256}

The form is our own declaration, prepared from the Commission’s questions and answers on signing the Code. Should you need it on a form of yours, please let us know.

{contact}Yours faithfully,
{sender}
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>It follows our document {earlier}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>SHA-256 of that file: {sha256}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>{number}, signed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Dear Sir or Madam,

please find attached the signed {what} of {provider}, which concerns the General-Purpose AI Code of Practice (edition of {edition}).

{does}

It follows our document {earlier}.
SHA-256 of that file: {earlier_sha256}

{signatures}

Document number: {number}
Attachment: {attachment}
SHA-256 of the attachment: {sha256}

{own}Please tell us that it has reached you.

{contact}Yours faithfully,
{sender}
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>{day}, {time} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>The form is our own declaration, prepared from the Commission’s questions and answers on signing the Code. Should you need it on a form of yours, please let us know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>The declaration is made on the form that the Commission publishes for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>It is our own declaration: we know of no form of yours for this purpose. Should there be one, please let us know.

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>It states what was and what is, and declares in full what holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>It says what was wrong, and declares in full what is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>The withdrawal takes effect on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Chapters signed: {chapters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Signed for the provider by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Electronic signatures (holder of the certificate, time):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>With it we sign the updated Code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Chapters still signed: {chapters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Chapters not signed: {chapters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>For questions, please contact:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source> A seal of {holder} on it shows that the file was not changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Chapters withdrawn: {chapters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Chapters withdrawn: {chapters} (the whole signature).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/detached</name>
    <message>
        <location filename="../../aicode_desktop/sign/detached.py"/>
        <source>The signature is larger than a signature is.</source>
        <translation>Die Signatur ist größer, als eine Signatur ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detached.py"/>
        <source>The signature does not hold: the file was changed, or it is another.</source>
        <translation>Die Signatur hält nicht: Die Datei wurde geändert, oder es ist eine andere.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detached.py"/>
        <source>The signature is by “{holder}”, whom none of the named roots vouches for.</source>
        <translation>Die Signatur ist von „{holder}“; keine der genannten Wurzeln steht dafür ein.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detached.py"/>
        <source>Nothing was loaded.</source>
        <translation>Es wurde nichts geladen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detached.py"/>
        <source>Ask whoever made the file for it and its signature again.</source>
        <translation>Bitten Sie den Ersteller erneut um die Datei und ihre Signatur.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detached.py"/>
        <source>The file beside it is not a signature of this file.</source>
        <translation>Die Datei daneben ist keine Signatur dieser Datei.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/detail</name>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>The document carries {lists} lists of revoked certificates and {answers} answers of issuers (OCSP).</source>
        <translation>Das Dokument enthält {lists} Sperrlisten und {answers} Antworten von Ausstellern (OCSP).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>The file was added to once.</source>
        <extracomment>English, for other numbers: The file was added to {n} times.</extracomment>
        <translation>
            <numerusform>Der Datei wurde einmal etwas hinzugefügt.</numerusform>
            <numerusform>Der Datei wurde {n}-mal etwas hinzugefügt.</numerusform>
        </translation>
        <extra-po-msgid_plural>The file was added to {n} times.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>The document carries nothing about revoked certificates.</source>
        <translation>Das Dokument enthält nichts über widerrufene Zertifikate.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>No change is permitted (P=1).</source>
        <translation>Es ist keine Änderung erlaubt (P=1).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>Filling in forms and further signatures are permitted (P=2).</source>
        <translation>Das Ausfüllen von Formularen und weitere Signaturen sind erlaubt (P=2).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>Forms, further signatures and notes are permitted (P=3).</source>
        <translation>Formulare, weitere Signaturen und Notizen sind erlaubt (P=3).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>The signature does not restrict changes.</source>
        <translation>Die Signatur beschränkt Änderungen nicht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>What was added is more than further signatures, or could not be told.</source>
        <translation>Was hinzugefügt wurde, geht über weitere Signaturen hinaus oder ließ sich nicht bestimmen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>Form fields filled in: {names}.</source>
        <translation>Ausgefüllte Formularfelder: {names}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>Nothing of what is shown was changed.</source>
        <translation>Nichts von dem Gezeigten wurde verändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>Only time-stamps, evidence for validation and empty signature fields were added.</source>
        <translation>Es wurden nur Zeitstempel, Nachweise zur Validierung und leere Signaturfelder hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>Only signatures and entries in forms were added.</source>
        <translation>Es wurden nur Signaturen und Einträge in Formularen hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>Notes or other annotations were added.</source>
        <translation>Es wurden Notizen oder andere Anmerkungen hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>Something was added that is none of these.</source>
        <translation>Es wurde etwas hinzugefügt, das nichts davon ist.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/doctor</name>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>Ask its issuer for a new certificate, or choose another token.</source>
        <translation>Bitten Sie den Aussteller um ein neues Zertifikat, oder wählen Sie eine andere Signaturkarte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>Install the program that came with the token, then look again.</source>
        <translation>Installieren Sie das Programm, das der Signaturkarte beilag, und sehen Sie erneut nach.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>The system did not say which card readers there are.</source>
        <translation>Das System hat nicht gemeldet, welche Kartenlesegeräte es gibt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>The token “{token}” shows no certificate to sign with.</source>
        <translation>Die Signaturkarte „{token}“ zeigt kein Zertifikat zum Signieren.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>Ask its issuer to put one on it, or use the module that came with the token.</source>
        <translation>Bitten Sie den Aussteller, eines aufzubringen, oder verwenden Sie das Modul, das der Signaturkarte beilag.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>There is no card in “{reader}”.</source>
        <translation>In „{reader}“ steckt keine Karte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>Put the card in with the chip first, and look again.</source>
        <translation>Stecken Sie die Karte mit dem Chip voran ein, und sehen Sie erneut nach.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The PIN of “{token}” is locked after too many wrong tries.</source>
        <translation>Die PIN von „{token}“ ist nach zu vielen falschen Versuchen gesperrt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Unlock it with the PUK in the program that came with the token, or ask its issuer.</source>
        <translation>Entsperren Sie sie mit der PUK in dem Programm, das der Signaturkarte beilag, oder fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>“{token}” has no PIN yet.</source>
        <translation>„{token}“ hat noch keine PIN.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Set its PIN in the program that came with the token.</source>
        <translation>Setzen Sie die PIN in dem Programm, das der Signaturkarte beilag.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>The system’s part for card readers (PC/SC) is not installed.</source>
        <translation>Der Systemteil für Kartenlesegeräte (PC/SC) ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>The system’s service for card readers (PC/SC) is not running.</source>
        <translation>Der Systemdienst für Kartenlesegeräte (PC/SC) läuft nicht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>No PKCS#11 module was found on this computer.</source>
        <translation>Auf diesem Rechner wurde kein PKCS#11-Modul gefunden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>Install the program that came with the token, or name its module by hand.</source>
        <translation>Installieren Sie das Programm, das der Signaturkarte beilag, oder nennen Sie das Modul selbst.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>There is a card in “{reader}” that no module knows.</source>
        <translation>In „{reader}“ steckt eine Karte, die kein Modul kennt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>Install and start it (on Debian and Ubuntu the package pcscd), then look again.</source>
        <translation>Installieren und starten Sie ihn (unter Debian und Ubuntu das Paket pcscd), und sehen Sie erneut nach.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>No card reader and no token was seen.</source>
        <translation>Es wurde kein Kartenlesegerät und keine Signaturkarte gesehen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>Plug it in, wait until its light is steady, and look again.</source>
        <translation>Schließen Sie es an, warten Sie, bis das Licht ruhig leuchtet, und sehen Sie erneut nach.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>One certificate is ready to sign with, on “{token}”.</source>
        <extracomment>English, for other numbers: {n} certificates are ready to sign with, the first on “{token}”.</extracomment>
        <translation>
            <numerusform>Ein Zertifikat ist zum Signieren bereit, auf „{token}“.</numerusform>
            <numerusform>{n} Zertifikate sind zum Signieren bereit, das erste auf „{token}“.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} certificates are ready to sign with, the first on “{token}”.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>Choose it when you sign; the PIN is asked once.</source>
        <translation>Wählen Sie es beim Signieren; nach der PIN wird einmal gefragt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>The certificate on “{t}” expired on {d}.</source>
        <translation>Das Zertifikat auf „{t}“ ist am {d} abgelaufen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>The certificate on “{t}” is not valid before {d}.</source>
        <translation>Das Zertifikat auf „{t}“ ist vor dem {d} nicht gültig.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>Check the clock of this computer, or wait until then.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners, oder warten Sie bis dahin.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>The certificate on “{t}” was not issued for signing documents.</source>
        <translation>Das Zertifikat auf „{t}“ wurde nicht zum Signieren von Dokumenten ausgestellt.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/evidence</name>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>A file of revocations holds neither a list (CRL) nor an OCSP response.</source>
        <translation>Eine Datei mit Widerrufen enthält weder eine Liste (CRL) noch eine OCSP-Antwort.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>The certificate of “{holder}”, or one above it, was revoked on {day}.</source>
        <translation>Das Zertifikat von „{holder}“ oder eines darüber wurde am {day} widerrufen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>Sign with a certificate that is not revoked.</source>
        <translation>Signieren Sie mit einem Zertifikat, das nicht widerrufen ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>The certificate of “{issuer}” is missing.</source>
        <translation>Das Zertifikat von „{issuer}“ fehlt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>Its owner publishes it; add it (at the command line with --issuer).</source>
        <translation>Der Inhaber veröffentlicht es; fügen Sie es hinzu (auf der Befehlszeile mit --issuer).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>What “{issuer}” has revoked is not known, or is out of date.</source>
        <translation>Was „{issuer}“ widerrufen hat, ist nicht bekannt oder veraltet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <location filename="../../aicode_desktop/workflow/whole_job.py"/>
        <source>Nothing was signed or written.</source>
        <translation>Es wurde nichts signiert oder geschrieben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>Choose the file as its issuer publishes it (.crl, .der or .ors).</source>
        <translation>Wählen Sie die Datei, wie der Aussteller sie veröffentlicht (.crl, .der oder .ors).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>Fetch its list from {url} and add it (at the command line with --revocation).</source>
        <translation>Holen Sie dessen Liste von {url}, und fügen Sie sie hinzu (auf der Befehlszeile mit --revocation).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>Ask it for an OCSP response, and add that (at the command line: --revocation).</source>
        <translation>Bitten Sie dort um eine OCSP-Antwort, und fügen Sie diese hinzu (auf der Befehlszeile: --revocation).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>The certificate of “{holder}”, or one above it, is not good on {day}.</source>
        <translation>Das Zertifikat von „{holder}“ oder eines darüber ist am {day} nicht gültig.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>Sign with another key, or at level B-T or B-B.</source>
        <translation>Signieren Sie mit einem anderen Schlüssel oder auf Stufe B-T oder B-B.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/examination</name>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <source>A time-stamp in the file is false, or the file was changed after it.</source>
        <translation>Ein Zeitstempel in der Datei ist falsch, oder die Datei wurde nach ihm verändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <source>Something was added after a time-stamp that it does not permit.</source>
        <translation>Nach einem Zeitstempel wurde etwas hinzugefügt, das er nicht erlaubt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <source>The file has more than {count} signature fields.</source>
        <translation>Die Datei hat mehr als {count} Signaturfelder.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <source>What was signed was changed after signing.</source>
        <translation>Das Signierte wurde nach dem Signieren verändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <source>The signature is false: it was not made with the key of its certificate.</source>
        <translation>Die Signatur ist falsch: Sie wurde nicht mit dem Schlüssel ihres Zertifikats geleistet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <source>The signature does not cover the document that is shown.</source>
        <translation>Die Signatur umfasst nicht das Dokument, das gezeigt wird.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <source>Something was added after signing that the signature does not permit.</source>
        <translation>Nach dem Signieren wurde etwas hinzugefügt, das die Signatur nicht erlaubt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <source>The signature does not meet the conditions of its signature block.</source>
        <translation>Die Signatur erfüllt nicht die Bedingungen ihres Unterschriftsfelds.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <source>The signature was made with methods that are no longer safe.</source>
        <translation>Die Signatur wurde mit Verfahren geleistet, die nicht mehr sicher sind.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <source>The time-stamp of the signature is false.</source>
        <translation>Der Zeitstempel der Signatur ist falsch.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <location filename="../../aicode_desktop/sign/opening.py"/>
        <source>The file is a damaged or incomplete PDF.</source>
        <translation>Die Datei ist ein beschädigtes oder unvollständiges PDF.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/keyfile</name>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Nothing was signed and your draft is unchanged.</source>
        <translation>Es wurde nichts signiert, und Ihr Entwurf ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>“{name}” is not a certificate file (PKCS#12).</source>
        <translation>„{name}“ ist keine Zertifikatsdatei (PKCS#12).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Choose the file with the ending .p12 or .pfx that holds your key.</source>
        <translation>Wählen Sie die Datei mit der Endung .p12 oder .pfx, die Ihren Schlüssel enthält.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>“{name}” holds no private key.</source>
        <translation>„{name}“ enthält keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Export the certificate again together with its private key.</source>
        <translation>Exportieren Sie das Zertifikat erneut zusammen mit seinem privaten Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>“{name}” holds no certificate that belongs to its private key.</source>
        <translation>„{name}“ enthält kein Zertifikat, das zu seinem privaten Schlüssel gehört.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Opening “{name}” would take far longer than any sound key needs.</source>
        <translation>Das Öffnen von „{name}“ würde weit länger dauern, als es ein ordentlicher Schlüssel verlangt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Export the key again from the program that holds it.</source>
        <translation>Exportieren Sie den Schlüssel erneut aus dem Programm, das ihn verwahrt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>The key in “{name}” is of a kind that cannot sign this document.</source>
        <translation>Der Schlüssel in „{name}“ ist von einer Art, die dieses Dokument nicht signieren kann.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Use an RSA key, an ECDSA key (P-256, P-384, P-521) or an Ed25519 key.</source>
        <translation>Verwenden Sie einen RSA-Schlüssel, einen ECDSA-Schlüssel (P-256, P-384, P-521) oder einen Ed25519-Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>The RSA key in “{name}” has {bits} bits, which is too weak to sign with today.</source>
        <translation>Der RSA-Schlüssel in „{name}“ hat {bits} Bit; das ist heute zu schwach zum Signieren.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Use a key of {bits} bits or more.</source>
        <translation>Verwenden Sie einen Schlüssel mit {bits} Bit oder mehr.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>The RSA key in “{name}” has {bits} bits, more than the program works with.</source>
        <translation>Der RSA-Schlüssel in „{name}“ hat {bits} Bit, mehr als das Programm verarbeitet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Use a key of at most {bits} bits.</source>
        <translation>Verwenden Sie einen Schlüssel mit höchstens {bits} Bit.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>The certificate in “{name}” is signed with {digest}, which is broken.</source>
        <translation>Das Zertifikat in „{name}“ ist mit {digest} signiert, das gebrochen ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Ask whoever issued the certificate for a new one.</source>
        <translation>Bitten Sie den Aussteller des Zertifikats um ein neues.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>The certificate in “{name}” is malformed.</source>
        <translation>Das Zertifikat in „{name}“ ist fehlerhaft aufgebaut.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Ask whoever issued the certificate for a correct one.</source>
        <translation>Bitten Sie den Aussteller des Zertifikats um ein richtiges.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>“{name}” is protected in a way that is too old or not known.</source>
        <translation>„{name}“ ist auf eine Weise geschützt, die zu alt oder nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>The passphrase does not open “{name}”.</source>
        <translation>Die Passphrase öffnet „{name}“ nicht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>The certificate in “{name}” is signed in a way that is not known.</source>
        <translation>Das Zertifikat in „{name}“ ist auf eine Weise signiert, die nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Ask whoever issued the certificate for one of today’s kind.</source>
        <translation>Bitten Sie den Aussteller des Zertifikats um eines heutiger Art.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Type the passphrase again, or choose another key.</source>
        <translation>Geben Sie die Passphrase erneut ein, oder wählen Sie einen anderen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/longterm</name>
    <message>
        <location filename="../../aicode_desktop/sign/longterm.py"/>
        <source>The form was certified so that nothing may be added to it.</source>
        <translation>Das Formular wurde so zertifiziert, dass nichts hinzugefügt werden darf.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/longterm.py"/>
        <source>Keep it as it is: readers would say that a renewed copy was altered.</source>
        <translation>Behalten Sie es, wie es ist: Anzeigeprogramme würden eine erneuerte Kopie als verändert melden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/longterm.py"/>
        <source>The document could not be time-stamped.</source>
        <translation>Das Dokument konnte nicht mit einem Zeitstempel versehen werden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/longterm.py"/>
        <source>The result did not hold and was thrown away: {why}</source>
        <translation>Das Ergebnis hielt nicht und wurde verworfen: {why}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/modules</name>
    <message>
        <location filename="../../aicode_desktop/sign/modules.py"/>
        <source>“{name}” is no PKCS#11 module: it is no program library.</source>
        <translation>„{name}“ ist kein PKCS#11-Modul: Es ist keine Programmbibliothek.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/modules.py"/>
        <source>“{name}” is made for another kind of processor ({theirs}); this program runs on {own}.</source>
        <translation>„{name}“ ist für eine andere Prozessorart bestimmt ({theirs}); dieses Programm läuft auf {own}.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/opening</name>
    <message>
        <location filename="../../aicode_desktop/sign/opening.py"/>
        <source>The file was added to more than {count} times.</source>
        <translation>Der Datei wurde mehr als {count}-mal etwas hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/opening.py"/>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/opening.py"/>
        <source>The file is not a PDF.</source>
        <translation>Die Datei ist kein PDF.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/opening.py"/>
        <source>The file is too complex to be checked.</source>
        <translation>Die Datei ist zu komplex, um geprüft zu werden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/opening.py"/>
        <source>The file is encrypted, so its signatures cannot be checked.</source>
        <translation>Die Datei ist verschlüsselt; ihre Signaturen lassen sich daher nicht prüfen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/opening.py"/>
        <location filename="../../aicode_desktop/sign/verify.py"/>
        <source>The file was only read, and nothing was changed.</source>
        <translation>Die Datei wurde nur gelesen, und nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/opening.py"/>
        <source>Ask whoever gave you the file for a complete copy of it.</source>
        <translation>Bitten Sie um eine vollständige Kopie der Datei, von wem Sie sie haben.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/ownkey</name>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>The passphrase is too short: it needs at least {n} characters.</source>
        <translation>Die Passphrase ist zu kurz: Sie braucht mindestens {n} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>The passphrase is too easy to guess: it repeats a few characters.</source>
        <translation>Die Passphrase ist zu leicht zu erraten: Sie wiederholt wenige Zeichen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>That nothing in the form was changed after it was signed.</source>
        <translation>Dass nichts im Formular verändert wurde, nachdem es signiert war.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>That whoever signed it held this key and its passphrase.</source>
        <translation>Dass, wer es signiert hat, diesen Schlüssel und seine Passphrase hatte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>Who that was: the name in the certificate is what its maker typed; nobody checked it.</source>
        <translation>Wer das war: Der Name im Zertifikat ist, was sein Ersteller eingegeben hat; niemand hat ihn geprüft.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>When it was signed: the time is that of the computer, unless a time-stamp is added.</source>
        <translation>Wann es signiert wurde: Die Zeit ist die des Rechners, sofern kein Zeitstempel hinzugefügt ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>What a qualified signature proves: only that one equals a handwritten signature by law (Regulation (EU) No 910/2014, Art. 25(2)).</source>
        <translation>Was eine qualifizierte Signatur beweist: Nur sie steht rechtlich einer handschriftlichen Unterschrift gleich (Verordnung (EU) Nr. 910/2014, Art. 25 Abs. 2).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>That the AI Office accepts it: which kinds of signature it accepts is not published. Its address for questions is the one the form goes to.</source>
        <translation>Dass das Büro für Künstliche Intelligenz sie annimmt: Welche Arten von Signaturen es annimmt, ist nicht veröffentlicht. Seine Adresse für Fragen ist die, an die das Formular geht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>Choose a longer one, such as four words of your own.</source>
        <translation>Wählen Sie eine längere, etwa vier Wörter eigener Wahl.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>“{country}” is no country code.</source>
        <translation>„{country}“ ist kein Ländercode.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>Give two letters, such as GR, FR or US (ISO 3166-1).</source>
        <translation>Geben Sie zwei Buchstaben an, etwa GR, FR oder US (ISO 3166-1).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>A certificate cannot hold {what} as given.</source>
        <translation>Ein Zertifikat kann {what} so nicht aufnehmen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>Give it with 1 to {n} printable characters.</source>
        <translation>Geben Sie 1 bis {n} druckbare Zeichen an.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/qualification</name>
    <message>
        <location filename="../../aicode_desktop/sign/qualification.py"/>
        <source>Qualified electronic signature; certificate by {service}.</source>
        <translation>Qualifizierte elektronische Signatur; Zertifikat von {service}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/qualification.py"/>
        <source>Qualified electronic seal; certificate by {service}.</source>
        <translation>Qualifiziertes elektronisches Siegel; Zertifikat von {service}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/qualification.py"/>
        <source>Qualified certificate by {service}, but nothing says that its key is in a qualified device; so it makes an advanced signature, not a qualified one.</source>
        <translation>Qualifiziertes Zertifikat von {service}, aber nichts sagt, dass sein Schlüssel in einer qualifizierten Einheit liegt; es ergibt daher eine fortgeschrittene Signatur, keine qualifizierte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/qualification.py"/>
        <source>Qualified certificate by {service}, but not one for signatures.</source>
        <translation>Qualifiziertes Zertifikat von {service}, aber keines für Signaturen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/qualification.py"/>
        <source>No trusted list that you loaded names its issuer.</source>
        <translation>Keine Vertrauensliste, die Sie geladen haben, nennt seinen Aussteller.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/qualification.py"/>
        <source>Not qualified by the trusted lists that you loaded.</source>
        <translation>Nach den Vertrauenslisten, die Sie geladen haben, nicht qualifiziert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/qualification.py"/>
        <source>The certificate says of itself what no list can confirm.</source>
        <translation>Das Zertifikat sagt von sich, was keine Liste bestätigen kann.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/recipients</name>
    <message>
        <location filename="../../aicode_desktop/sign/recipients.py"/>
        <source>Acrobat shows a green tick where it knows the issuer; otherwise a yellow triangle, “At least one signature has problems”, which then speaks of the issuer and not of the file.</source>
        <translation>Acrobat zeigt einen grünen Haken, wo es den Aussteller kennt; sonst ein gelbes Dreieck, „Mindestens eine Unterschrift ist problematisch“, das dann den Aussteller meint und nicht die Datei.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/recipients.py"/>
        <source>Acrobat may not open this file, or may try to repair it.</source>
        <translation>Acrobat öffnet diese Datei möglicherweise nicht oder versucht, sie zu reparieren.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/recipients.py"/>
        <source>Acrobat shows a red cross, “At least one signature is invalid”, or says that the file was changed.</source>
        <translation>Acrobat zeigt ein rotes Kreuz, „Mindestens eine Unterschrift ist ungültig“, oder sagt, dass die Datei geändert wurde.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/recipients.py"/>
        <source>Acrobat shows no signature.</source>
        <translation>Acrobat zeigt keine Signatur.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/recipients.py"/>
        <source>Acrobat shows a red cross once it learns that the certificate was revoked.</source>
        <translation>Acrobat zeigt ein rotes Kreuz, sobald es erfährt, dass das Zertifikat widerrufen wurde.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/recipients.py"/>
        <source>Acrobat shows a green tick as a rule, because it knows the European lists; otherwise a yellow triangle.</source>
        <translation>Acrobat zeigt in der Regel einen grünen Haken, weil es die europäischen Listen kennt; sonst ein gelbes Dreieck.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/recipients.py"/>
        <source>Acrobat shows a yellow triangle, “At least one signature has problems”: it does not know who issued the certificate. That is usual for a self-issued one, and goes away once the recipient has compared the fingerprint and trusts it.</source>
        <translation>Acrobat zeigt ein gelbes Dreieck, „Mindestens eine Unterschrift ist problematisch“: Es weiß nicht, wer das Zertifikat ausgestellt hat. Das ist bei einem selbst ausgestellten üblich und hört auf, sobald der Empfänger den Fingerabdruck verglichen hat und ihm vertraut.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/sentences</name>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>Signed by {people}; not changed since; {trust}.</source>
        <translation>Signiert von {people}; seither nicht verändert; {trust}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>{day} {month} {year} at {time} UTC</source>
        <translation>{day}. {month} {year} um {time} UTC</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>{several} and by {last}</source>
        <translation>{several} und von {last}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>Not signed.</source>
        <translation>Nicht signiert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>the certificate leads to a root that you loaded</source>
        <extracomment>English, for other numbers: the certificates lead to roots that you loaded</extracomment>
        <translation>
            <numerusform>das Zertifikat führt auf eine Wurzel zurück, die Sie geladen haben</numerusform>
            <numerusform>die Zertifikate führen auf Wurzeln zurück, die Sie geladen haben</numerusform>
        </translation>
        <extra-po-msgid_plural>the certificates lead to roots that you loaded</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>the certificate does not lead to a root that you loaded</source>
        <translation>das Zertifikat führt nicht auf eine Wurzel zurück, die Sie geladen haben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>Not signed: one signature block is empty.</source>
        <extracomment>English, for other numbers: Not signed: {n} signature blocks are empty.</extracomment>
        <translation>
            <numerusform>Nicht signiert: Ein Unterschriftsfeld ist leer.</numerusform>
            <numerusform>Nicht signiert: {n} Unterschriftsfelder sind leer.</numerusform>
        </translation>
        <extra-po-msgid_plural>Not signed: {n} signature blocks are empty.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>One signature block is still empty.</source>
        <extracomment>English, for other numbers: {n} signature blocks are still empty.</extracomment>
        <translation>
            <numerusform>Ein Unterschriftsfeld ist noch leer.</numerusform>
            <numerusform>{n} Unterschriftsfelder sind noch leer.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} signature blocks are still empty.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>It was made for a rehearsal and proves nothing.</source>
        <translation>Sie wurde zu einer Probe geleistet und beweist nichts.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>{name} on {time}</source>
        <translation>{name} am {time}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>{name} at a time that is not stated</source>
        <translation>{name} zu einer nicht angegebenen Zeit</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>the certificate is not in a trust list you loaded, which is usual for a self-issued one</source>
        <extracomment>English, for other numbers: the certificates are not in a trust list you loaded, which is usual for self-issued ones</extracomment>
        <translation>
            <numerusform>das Zertifikat steht in keiner Vertrauensliste, die Sie geladen haben; das ist bei einem selbst ausgestellten üblich</numerusform>
            <numerusform>die Zertifikate stehen in keiner Vertrauensliste, die Sie geladen haben; das ist bei selbst ausgestellten üblich</numerusform>
        </translation>
        <extra-po-msgid_plural>the certificates are not in a trust list you loaded, which is usual for self-issued ones</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>you loaded no trust list, so nothing is said about who issued the certificate</source>
        <translation>Sie haben keine Vertrauensliste geladen; über den Aussteller des Zertifikats wird daher nichts gesagt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>the certificate was not valid at the time of checking or signing</source>
        <translation>das Zertifikat war zur Zeit der Prüfung oder der Signatur nicht gültig</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>the certificate was revoked by its issuer</source>
        <translation>das Zertifikat wurde von seinem Aussteller widerrufen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>the certificate was not issued for signing documents</source>
        <translation>das Zertifikat wurde nicht zum Signieren von Dokumenten ausgestellt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>A signature in it is damaged or was taken out.</source>
        <translation>Eine Signatur darin ist beschädigt oder wurde herausgenommen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>Do not rely on this file.</source>
        <translation>Verlassen Sie sich nicht auf diese Datei.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>, by </source>
        <translation>, von </translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/signing</name>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>Make the document again from your draft, and sign that.</source>
        <translation>Erstellen Sie das Dokument aus Ihrem Entwurf neu, und signieren Sie dieses.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>Try again. If it happens again, sign with another key.</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, signieren Sie mit einem anderen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>Nothing was signed, and the unsigned form and your draft are unchanged.</source>
        <translation>Es wurde nichts signiert; das unsignierte Formular und Ihr Entwurf sind unverändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>This is a draft, and drafts are not signed.</source>
        <translation>Dies ist ein Entwurf, und Entwürfe werden nicht signiert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>Complete the form until nothing is missing; then sign it.</source>
        <translation>Vervollständigen Sie das Formular, bis nichts mehr fehlt; signieren Sie es dann.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>The key of a rehearsal cannot sign a real form.</source>
        <translation>Der Schlüssel einer Probe kann kein echtes Formular signieren.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>Choose your own key, or rehearse instead.</source>
        <translation>Wählen Sie Ihren eigenen Schlüssel, oder proben Sie stattdessen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>Put that right, or choose another key.</source>
        <translation>Bringen Sie das in Ordnung, oder wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>The document does not carry the data that it should have been made from.</source>
        <translation>Das Dokument enthält nicht die Daten, aus denen es erstellt sein sollte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>A signature already in the document does not hold.</source>
        <translation>Eine Signatur, die das Dokument schon trägt, hält nicht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>Ask for the document again from whoever signed before you.</source>
        <translation>Bitten Sie die Person, die vor Ihnen signiert hat, erneut um das Dokument.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>Whoever signed first forbade every change, and a further signature is one.</source>
        <translation>Wer zuerst signiert hat, hat jede Änderung untersagt, und eine weitere Signatur ist eine.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>Make the document again from your draft, and have everyone sign that.</source>
        <translation>Erstellen Sie das Dokument aus Ihrem Entwurf neu, und lassen Sie alle dieses signieren.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>The document has no empty signature block “{field}”.</source>
        <translation>Das Dokument hat kein leeres Unterschriftsfeld „{field}“.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>The signature just made did not hold and was thrown away.</source>
        <translation>Die soeben geleistete Signatur hielt nicht und wurde verworfen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>The signature could not be made.</source>
        <translation>Die Signatur konnte nicht geleistet werden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>Try again. If it fails again, sign with another key.</source>
        <translation>Versuchen Sie es erneut. Misslingt es wieder, signieren Sie mit einem anderen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>The signature just made did not hold and was thrown away: {why}</source>
        <translation>Die soeben geleistete Signatur hielt nicht und wurde verworfen: {why}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/strength</name>
    <message>
        <location filename="../../aicode_desktop/sign/strength.py"/>
        <source>The key is of a kind that cannot sign this document.</source>
        <translation>Der Schlüssel ist von einer Art, die dieses Dokument nicht signieren kann.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/strength.py"/>
        <source>The certificate is signed with {digest}, which is broken.</source>
        <translation>Das Zertifikat ist mit {digest} signiert, das gebrochen ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/strength.py"/>
        <source>The RSA key has {bits} bits, which is too weak to sign with today.</source>
        <translation>Der RSA-Schlüssel hat {bits} Bit; das ist heute zu schwach zum Signieren.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/suitability</name>
    <message>
        <location filename="../../aicode_desktop/sign/suitability.py"/>
        <source>The clock of this computer is wrong: it shows {date}.</source>
        <translation>Die Uhr dieses Rechners geht falsch: Sie zeigt {date}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/suitability.py"/>
        <source>The certificate expired on {date}.</source>
        <translation>Das Zertifikat ist am {date} abgelaufen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/suitability.py"/>
        <source>The certificate is not valid before {date}.</source>
        <translation>Das Zertifikat ist vor dem {date} nicht gültig.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/sign/suitability.py"/>
        <source>The certificate expires in one day.</source>
        <extracomment>English, for other numbers: The certificate expires in {n} days.</extracomment>
        <translation>
            <numerusform>Das Zertifikat läuft in einem Tag ab.</numerusform>
            <numerusform>Das Zertifikat läuft in {n} Tagen ab.</numerusform>
        </translation>
        <extra-po-msgid_plural>The certificate expires in {n} days.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/suitability.py"/>
        <source>The certificate was not issued for signing documents.</source>
        <translation>Das Zertifikat wurde nicht zum Signieren von Dokumenten ausgestellt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/suitability.py"/>
        <source>The certificate is held by “{holder}”; the signatory is “{name}”.</source>
        <translation>Inhaber des Zertifikats ist „{holder}“; Unterzeichner ist „{name}“.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/suitability.py"/>
        <source>The certificate is a seal of “{holder}” and names no person; the form is signed by a person.</source>
        <translation>Das Zertifikat ist ein Siegel von „{holder}“ und nennt keine Person; das Formular wird von einer Person signiert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/suitability.py"/>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/timestamps</name>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>Try again later; or sign without a time-stamp (level B-B, which proves no time), and add one later by renewing the signed form.</source>
        <translation>Versuchen Sie es später erneut; oder signieren Sie ohne Zeitstempel (Stufe B-B, die keine Zeit beweist), und fügen Sie später einen hinzu, indem Sie das signierte Formular erneuern.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>The time-stamp service refused: {why}.</source>
        <translation>Der Zeitstempeldienst hat abgelehnt: {why}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>The time-stamp is the answer to another question.</source>
        <translation>Der Zeitstempel ist die Antwort auf eine andere Anfrage.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>The time-stamp is false, or for something else.</source>
        <translation>Der Zeitstempel ist falsch oder gilt etwas anderem.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>The certificate of the time-stamp service is not for time-stamping.</source>
        <translation>Das Zertifikat des Zeitstempeldienstes ist nicht für Zeitstempel bestimmt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>It uses a digest that is no longer safe.</source>
        <translation>Er verwendet ein Hashverfahren, das nicht mehr sicher ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>The time-stamp is too weak to rely on: {why}</source>
        <translation>Der Zeitstempel ist zu schwach, um sich darauf zu verlassen: {why}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>The time-stamp service says it is {theirs}; this computer says {ours}.</source>
        <translation>Nach dem Zeitstempeldienst ist es {theirs}, nach diesem Rechner {ours}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>Set the clock of this computer, then try again.</source>
        <translation>Stellen Sie die Uhr dieses Rechners, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>There is no time-stamp: {why}</source>
        <translation>Es gibt keinen Zeitstempel: {why}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>The time-stamp service answered with something that is no time-stamp.</source>
        <translation>Der Zeitstempeldienst hat etwas geantwortet, das kein Zeitstempel ist.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/token</name>
    <message>
        <location filename="../../aicode_desktop/sign/token.py"/>
        <source>The module “{name}” reports an error: {reason}.</source>
        <translation>Das Modul „{name}“ meldet einen Fehler: {reason}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token.py"/>
        <source>“{name}” cannot be used as a PKCS#11 module; the system says: {reason}</source>
        <translation>„{name}“ ist nicht als PKCS#11-Modul verwendbar; das System meldet: {reason}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token.py"/>
        <source>Choose another certificate, or ask its issuer for a new one.</source>
        <translation>Wählen Sie ein anderes Zertifikat, oder bitten Sie den Aussteller um ein neues.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token.py"/>
        <source>“{token}” asks for its PIN.</source>
        <translation>„{token}“ fragt nach der PIN.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/token_words</name>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The token does not say how many tries are left.</source>
        <translation>Die Signaturkarte sagt nicht, wie viele Versuche bleiben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The module “{name}” broke down while it was asked.</source>
        <translation>Das Modul „{name}“ ist während der Abfrage zusammengebrochen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Install the newest version of the program that came with the token.</source>
        <translation>Installieren Sie die neueste Version des Programms, das der Signaturkarte beilag.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>One try is left: another wrong PIN locks it.</source>
        <translation>Es bleibt ein Versuch: Eine weitere falsche PIN sperrt sie.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The token counts wrong tries and does not say how many are left.</source>
        <translation>Die Signaturkarte zählt falsche Versuche und sagt nicht, wie viele bleiben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The token “{token}” is not there any more.</source>
        <translation>Die Signaturkarte „{token}“ ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Put it in, wait until its light is steady, and try again.</source>
        <translation>Stecken Sie sie ein, warten Sie, bis das Licht ruhig leuchtet, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The PIN was not entered on the reader.</source>
        <translation>Die PIN wurde nicht am Lesegerät eingegeben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Try again, and type the PIN on the reader when it asks.</source>
        <translation>Versuchen Sie es erneut, und geben Sie die PIN am Lesegerät ein, wenn es danach fragt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The token “{token}” refused to sign; it calls the reason {problem}.</source>
        <translation>Die Signaturkarte „{token}“ hat das Signieren abgelehnt; sie nennt als Grund {problem}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Take it out, put it in again and try once more; or sign with another key.</source>
        <translation>Nehmen Sie sie heraus, stecken Sie sie wieder ein, und versuchen Sie es noch einmal; oder signieren Sie mit einem anderen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The PIN does not open “{token}”. {left}</source>
        <translation>Die PIN öffnet „{token}“ nicht. {left}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The module “{name}” did not answer in time and was stopped.</source>
        <translation>Das Modul „{name}“ hat nicht rechtzeitig geantwortet und wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Take the token out, put it in again, and try once more.</source>
        <translation>Nehmen Sie die Signaturkarte heraus, stecken Sie sie wieder ein, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The PIN of “{token}” has expired or was never changed from its first value.</source>
        <translation>Die PIN von „{token}“ ist abgelaufen, oder ihr erster Wert wurde nie geändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Set a new PIN in the program that came with the token.</source>
        <translation>Setzen Sie eine neue PIN in dem Programm, das der Signaturkarte beilag.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>“{token}” holds no private key for this certificate.</source>
        <translation>„{token}“ enthält keinen privaten Schlüssel zu diesem Zertifikat.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Choose another certificate, or ask the token’s issuer.</source>
        <translation>Wählen Sie ein anderes Zertifikat, oder fragen Sie den Aussteller der Signaturkarte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The module does not know the token, or the token is not set up.</source>
        <translation>Das Modul kennt die Signaturkarte nicht, oder sie ist nicht eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Use the module that came with the token.</source>
        <translation>Verwenden Sie das Modul, das der Signaturkarte beilag.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>It was tried once and not kept. Nothing was signed.</source>
        <translation>Sie wurde einmal versucht und nicht behalten. Es wurde nichts signiert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Look the PIN up before you try again; or sign with another key.</source>
        <translation>Sehen Sie die PIN nach, bevor Sie es erneut versuchen; oder signieren Sie mit einem anderen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/trust</name>
    <message>
        <location filename="../../aicode_desktop/sign/trust.py"/>
        <source>A file of trusted certificates holds something that is no certificate.</source>
        <translation>Eine Datei mit vertrauten Zertifikaten enthält etwas, das kein Zertifikat ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trust.py"/>
        <source>Nothing was checked and nothing was changed.</source>
        <translation>Es wurde nichts geprüft und nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trust.py"/>
        <source>Choose certificate files (.pem, .crt or .cer).</source>
        <translation>Wählen Sie Zertifikatsdateien (.pem, .crt oder .cer).</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/trusted_lists</name>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>The signature of the trusted list “{name}” does not hold.</source>
        <translation>Die Signatur der Vertrauensliste „{name}“ hält nicht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>Fetch the list anew from where its country publishes it, together with the LOTL.</source>
        <translation>Holen Sie die Liste neu von dort, wo ihr Land sie veröffentlicht, zusammen mit der LOTL.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>These are more trusted lists than there are countries.</source>
        <translation>Dies sind mehr Vertrauenslisten, als es Länder gibt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>Who may sign the trusted list “{name}” is not known.</source>
        <translation>Wer die Vertrauensliste „{name}“ signieren darf, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>Load the list of the lists (LOTL) with it, or name its signer’s certificate.</source>
        <translation>Laden Sie die Liste der Listen (LOTL) mit, oder nennen Sie das Zertifikat ihres Unterzeichners.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>“{name}” is larger than a trusted list is.</source>
        <translation>„{name}“ ist größer, als es eine Vertrauensliste ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>“{name}” defines entities, which no trusted list does.</source>
        <translation>„{name}“ definiert Entitäten; das tut keine Vertrauensliste.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>Nothing was trusted because of it, and nothing was changed.</source>
        <translation>Es wurde ihretwegen nichts vertraut und nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>“{name}” is not a trusted list.</source>
        <translation>„{name}“ ist keine Vertrauensliste.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>“{name}” holds one list inside another.</source>
        <translation>„{name}“ enthält eine Liste in einer anderen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>“{name}” does not say when it was issued.</source>
        <translation>„{name}“ sagt nicht, wann sie ausgestellt wurde.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>Choose the list as its country publishes it (.xml).</source>
        <translation>Wählen Sie die Liste, wie ihr Land sie veröffentlicht (.xml).</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/verify</name>
    <message>
        <location filename="../../aicode_desktop/sign/verify.py"/>
        <source>The file does not carry the data that it should have been made from.</source>
        <translation>Die Datei enthält nicht die Daten, aus denen sie erstellt sein sollte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/verify.py"/>
        <source>Choose the signed form, or sign the form again.</source>
        <translation>Wählen Sie das signierte Formular, oder signieren Sie das Formular erneut.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/actions</name>
    <message>
        <location filename="../../aicode_desktop/workflow/actions.py"/>
        <source>The pages of this file do not show what the data inside says: {first}</source>
        <translation>Die Seiten dieser Datei zeigen nicht, was die Daten darin sagen: {first}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/actions.py"/>
        <source>Choose another certificate.</source>
        <translation>Wählen Sie ein anderes Zertifikat.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/actions.py"/>
        <source>The file was not changed, and nothing was taken from it.</source>
        <translation>Die Datei wurde nicht geändert, und es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/actions.py"/>
        <source>Do not rely on this file; ask its sender for the original.</source>
        <translation>Verlassen Sie sich nicht auf diese Datei; bitten Sie den Absender um das Original.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/acts</name>
    <message>
        <location filename="../../aicode_desktop/workflow/acts.py"/>
        <source>Only a document that every signatory has signed can be followed by another.</source>
        <translation>Nur an ein Dokument, das alle Unterzeichner signiert haben, kann ein weiteres anschließen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/acts.py"/>
        <source>Nothing was changed, and no draft was made.</source>
        <translation>Es wurde nichts geändert und kein Entwurf angelegt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/acts.py"/>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>Choose the record of the real form.</source>
        <translation>Wählen Sie die Akte des echten Formulars.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/archive_check</name>
    <message>
        <location filename="../../aicode_desktop/workflow/archive_check.py"/>
        <source>The list said something else than the records, and was made anew.</source>
        <translation>Die Liste sagte etwas anderes als die Akten und wurde neu erstellt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/workflow/archive_check.py"/>
        <source>{n} record is byte for byte as it was when it entered the chain.</source>
        <extracomment>English, for other numbers: {n} records are byte for byte as they were when they entered the chain.</extracomment>
        <translation>
            <numerusform>{n} Akte ist Byte für Byte so, wie sie in die Kette eingegangen ist.</numerusform>
            <numerusform>{n} Akten sind Byte für Byte so, wie sie in die Kette eingegangen sind.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} records are byte for byte as they were when they entered the chain.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archive_check.py"/>
        <source>When anything happened: the times are those of this computer, unless a time-stamp says.</source>
        <translation>Wann etwas geschah: Die Zeiten sind die dieses Rechners, sofern kein Zeitstempel sie nennt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archive_check.py"/>
        <source>Whether what people noted is true, for instance that a mail was sent.</source>
        <translation>Ob wahr ist, was Personen vermerkt haben, etwa dass eine E-Mail gesendet wurde.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archive_check.py"/>
        <source>The head that you noted is not in the chain: its end was cut or changed.</source>
        <translation>Der von Ihnen notierte Kopf steht nicht in der Kette: Ihr Ende wurde abgeschnitten oder geändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archive_check.py"/>
        <source>No entry was altered, removed, added or moved between the first and the last.</source>
        <translation>Zwischen dem ersten und dem letzten wurde kein Eintrag verändert, entfernt, hinzugefügt oder verschoben.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archive_check.py"/>
        <source>The signatures in these records hold.</source>
        <translation>Die Signaturen in diesen Akten halten.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archive_check.py"/>
        <source>Whether the end of the chain was cut off, or all of it written anew: for that, compare its head with one noted elsewhere ({head}).</source>
        <translation>Ob das Ende der Kette abgeschnitten oder sie ganz neu geschrieben wurde: Vergleichen Sie dafür ihren Kopf mit einem anderswo notierten ({head}).</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/archiving</name>
    <message>
        <location filename="../../aicode_desktop/workflow/archiving.py"/>
        <source>aicode-desktop {version}</source>
        <translation>aicode-desktop {version}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archiving.py"/>
        <source>Kept the record</source>
        <translation>Akte abgelegt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archiving.py"/>
        <source>Prepared the e-mail; whether it was sent is noted elsewhere</source>
        <translation>E-Mail vorbereitet; ob sie gesendet wurde, ist anderswo vermerkt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archiving.py"/>
        <source>Checked the signatures</source>
        <translation>Signaturen geprüft</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archiving.py"/>
        <source>Time-stamped the document</source>
        <translation>Dokument mit Zeitstempel versehen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archiving.py"/>
        <source>Signed ({level})</source>
        <translation>Signiert ({level})</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archiving.py"/>
        <source>Time proven by the time-stamp; certificate of {issuer}</source>
        <translation>Zeit durch den Zeitstempel bewiesen; Zertifikat von {issuer}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archiving.py"/>
        <source>Time as the signer’s computer said; certificate of {issuer}</source>
        <translation>Zeit nach Angabe des Rechners des Unterzeichners; Zertifikat von {issuer}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archiving.py"/>
        <source>Took in evidence of authority</source>
        <translation>Nachweis der Vertretungsmacht aufgenommen</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/counsel</name>
    <message>
        <location filename="../../aicode_desktop/workflow/counsel.py"/>
        <source>“{name}” does not say what to write.</source>
        <translation>„{name}“ sagt nicht, was geschrieben werden soll.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/counsel.py"/>
        <source>Give a name that ends in .pdf, .csv, .xlsx or .json.</source>
        <translation>Geben Sie einen Namen an, der auf .pdf, .csv, .xlsx oder .json endet.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/desk</name>
    <message>
        <location filename="../../aicode_desktop/workflow/desk.py"/>
        <source>Every signatory has signed already.</source>
        <translation>Alle Unterzeichner haben bereits signiert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/desk.py"/>
        <source>There is no e-mail for this form.</source>
        <translation>Zu diesem Formular gibt es keine E-Mail.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/desk.py"/>
        <source>The signed form is kept and unchanged.</source>
        <translation>Das signierte Formular ist abgelegt und unverändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/desk.py"/>
        <source>Go on to the next step.</source>
        <translation>Gehen Sie zum nächsten Schritt weiter.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/desk.py"/>
        <source>Sign the form first.</source>
        <translation>Signieren Sie zuerst das Formular.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/editions</name>
    <message>
        <location filename="../../aicode_desktop/workflow/editions.py"/>
        <source>The digest was compared.</source>
        <translation>Der Hashwert wurde verglichen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/editions.py"/>
        <source>Signed by {holder}.</source>
        <translation>Signiert von {holder}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/editions.py"/>
        <source>A SHA-256 has 64 digits from 0 to 9 and from a to f.</source>
        <translation>Ein SHA-256 hat 64 Zeichen von 0 bis 9 und von a bis f.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/editions.py"/>
        <source>The file has another SHA-256 than the one you gave.</source>
        <translation>Die Datei hat einen anderen SHA-256 als den von Ihnen angegebenen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/editions.py"/>
        <source>Another text of the edition “{edition}” is at hand.</source>
        <translation>Ein anderer Text der Ausgabe „{edition}“ ist vorhanden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/editions.py"/>
        <source>Compare the file with where it comes from, then try again.</source>
        <translation>Vergleichen Sie die Datei mit ihrer Herkunft, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/editions.py"/>
        <source>It stays as it is, and nothing was loaded.</source>
        <translation>Er bleibt, wie er ist, und es wurde nichts geladen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/editions.py"/>
        <source>Find out which of the two is right before you sign either.</source>
        <translation>Klären Sie, welcher der beiden richtig ist, bevor Sie einen davon unterzeichnen.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/etsi_report</name>
    <message>
        <location filename="../../aicode_desktop/workflow/etsi_report.py"/>
        <source>There is no signature that a report of this kind could be about.</source>
        <translation>Es gibt keine Signatur, über die ein Bericht dieser Art etwas sagen könnte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/etsi_report.py"/>
        <source>Ask for the report as a PDF instead.</source>
        <translation>Verlangen Sie den Bericht stattdessen als PDF.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/follow_up</name>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>{number}, {provider}: signed and kept on {day}; that it was sent is not noted.</source>
        <translation>{number}, {provider}: signiert und abgelegt am {day}; dass es gesendet wurde, ist nicht vermerkt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>The AI Office reviews the Code at least every two years. Counted from {published}, two years end on {day}: look whether there is an updated Code to sign.</source>
        <translation>Das Büro für Künstliche Intelligenz überprüft den Praxisleitfaden mindestens alle zwei Jahre. Ab dem {published} gerechnet, enden zwei Jahre am {day}: Sehen Sie nach, ob ein aktualisierter Praxisleitfaden zu unterzeichnen ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>{number}, {provider}: sent on {day}; no acknowledgement is noted.</source>
        <translation>{number}, {provider}: gesendet am {day}; eine Eingangsbestätigung ist nicht vermerkt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>This record lies in no archive.</source>
        <translation>Diese Akte liegt in keinem Archiv.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>Take it in with “aicode archive import”, then try again.</source>
        <translation>Nehmen Sie sie mit „aicode archive import“ auf, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>The reply does not say when it was sent.</source>
        <translation>Die Antwort sagt nicht, wann sie gesendet wurde.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>Give the day on which it came.</source>
        <translation>Geben Sie den Tag an, an dem sie kam.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>The sender’s address, “{address}”, is none of the Commission’s (ec.europa.eu).</source>
        <translation>Die Adresse des Absenders, „{address}“, gehört nicht zur Kommission (ec.europa.eu).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>A machine answered: it shows that the e-mail arrived, and no more.</source>
        <translation>Eine Maschine hat geantwortet: Das zeigt, dass die E-Mail ankam, und nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>This is the record of a rehearsal, which nobody was sent.</source>
        <translation>Dies ist die Akte einer Probe, die niemandem gesendet wurde.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>This day has not come yet.</source>
        <translation>Dieser Tag ist noch nicht gekommen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>Give the day on which it happened.</source>
        <translation>Geben Sie den Tag an, an dem es geschah.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>This day is before the document was signed and kept.</source>
        <translation>Dieser Tag liegt vor dem, an dem das Dokument signiert und abgelegt wurde.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/handing_over</name>
    <message>
        <location filename="../../aicode_desktop/workflow/handing_over.py"/>
        <source>This is no hand-over file.</source>
        <translation>Dies ist keine Übergabedatei.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handing_over.py"/>
        <source>The draft has no warning “{code}”.</source>
        <translation>Der Entwurf hat keine Warnung „{code}“.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handing_over.py"/>
        <source>Take the codes from aicode check --json.</source>
        <translation>Nehmen Sie die Codes aus aicode check --json.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/handover_proof</name>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>The document is not the one that its data gives: it was changed.</source>
        <translation>Das Dokument ist nicht das, das seine Daten ergeben: Es wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>The document does not say what the data beside it says.</source>
        <translation>Das Dokument sagt nicht, was die Daten daneben sagen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>Version {theirs} of the program made the document, and this is {ours}, which draws it differently.</source>
        <translation>Die Version {theirs} des Programms hat das Dokument erstellt; dies ist {ours}, die es anders zeichnet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>Nothing was signed or written, and the file was not changed.</source>
        <translation>Es wurde nichts signiert oder geschrieben, und die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>The document inside cannot be made anew: {reason}</source>
        <translation>Das Dokument darin lässt sich nicht neu erstellen: {reason}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>Install the same version on both computers, then try again.</source>
        <translation>Installieren Sie auf beiden Rechnern dieselbe Version, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>A later hand-over of this draft was opened here already.</source>
        <translation>Eine spätere Übergabe dieses Entwurfs wurde hier schon geöffnet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>Another hand-over that claims to be the same one was opened here already.</source>
        <translation>Eine andere Übergabe, die dieselbe zu sein vorgibt, wurde hier schon geöffnet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>Do not sign it; ask counsel for a new hand-over.</source>
        <translation>Signieren Sie sie nicht; bitten Sie die Rechtsabteilung um eine neue Übergabe.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>Open the later one, or ask counsel which of them holds.</source>
        <translation>Öffnen Sie die spätere, oder fragen Sie die Rechtsabteilung, welche gilt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>Ask counsel for a new one.</source>
        <translation>Bitten Sie die Rechtsabteilung um eine neue.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/journey</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../aicode_desktop/workflow/shelf.py"/>
        <source>{n} point open</source>
        <extracomment>English, for other numbers: {n} points open</extracomment>
        <translation>
            <numerusform>{n} Punkt offen</numerusform>
            <numerusform>{n} Punkte offen</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} points open</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Complete, {n} warning</source>
        <extracomment>English, for other numbers: Complete, {n} warnings</extracomment>
        <translation>
            <numerusform>Vollständig, {n} Warnung</numerusform>
            <numerusform>Vollständig, {n} Warnungen</numerusform>
        </translation>
        <extra-po-msgid_plural>Complete, {n} warnings</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../aicode_desktop/workflow/shelf.py"/>
        <source>{made} of {needed} signed</source>
        <translation>{made} von {needed} signiert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Brief</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../ui/review.ui"/>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../ui/sign.ui"/>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../ui/send.ui"/>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../ui/record.ui"/>
        <source>Record</source>
        <translation>Akte</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Signed, locked</source>
        <translation>Signiert, gesperrt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Rehearsed</source>
        <translation>Geprobt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>After the review</source>
        <translation>Nach der Durchsicht</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Not in a rehearsal</source>
        <translation>Nicht in einer Probe</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>E-mail draft opened</source>
        <translation>E-Mail-Entwurf geöffnet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Nothing to fill in</source>
        <translation>Nichts auszufüllen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>To read</source>
        <translation>Zu lesen</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/manual</name>
    <message>
        <location filename="../../aicode_desktop/workflow/manual.py"/>
        <source>{source}, as of {day}</source>
        <translation>{source}, Stand {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/manual.py"/>
        <source>What each field is for, and what the AI Office does with it, with the source. In the window the question mark beside a field says the same, and F1 leads here.</source>
        <translation>Wozu jedes Feld dient und was das Büro für Künstliche Intelligenz damit tut, mit der Quelle. Im Fenster sagt das Fragezeichen neben einem Feld dasselbe, und F1 führt hierher.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/manual.py"/>
        <source>Everything can be done without a mouse: Tab goes through the fields, the space bar presses a button, and Alt with the underlined letter goes to what bears it.</source>
        <translation>Alles lässt sich ohne Maus tun: Tab geht durch die Felder, die Leertaste drückt eine Schaltfläche, und Alt mit dem unterstrichenen Buchstaben geht zu dem, was ihn trägt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/manual.py"/>
        <source>Every field</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/manual.py"/>
        <source>The keyboard</source>
        <translation>Die Tastatur</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/manual.py"/>
        <source>what they do</source>
        <translation>was sie tun</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/manual.py"/>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/paper</name>
    <message>
        <location filename="../../aicode_desktop/workflow/paper.py"/>
        <source>Every page is there once. Outside the signature blocks nothing was found to differ from the form that was printed, and in each block something is written.</source>
        <translation>Jede Seite ist einmal vorhanden. Außerhalb der Unterschriftsfelder wurde keine Abweichung vom gedruckten Formular gefunden, und in jedem Feld steht etwas.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/paper.py"/>
        <source>It was kept by a person’s decision, despite what is said above.</source>
        <translation>Er wurde nach Entscheidung einer Person abgelegt, trotz des oben Gesagten.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/paper.py"/>
        <source>Look at these places on the paper. If they do no harm, keep the scan despite them.</source>
        <translation>Sehen Sie sich diese Stellen auf dem Papier an. Wenn sie nicht schaden, legen Sie den Scan trotzdem ab.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/paper.py"/>
        <source>Scan the pages again, each once, and leave out what does not belong to the form.</source>
        <translation>Scannen Sie die Seiten erneut, jede einmal, und lassen Sie weg, was nicht zum Formular gehört.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/workflow/paper.py"/>
        <source>The scan is not as it should be: {first}</source>
        <extracomment>English, for other numbers: The scan is not as it should be, in {n} ways. The first: {first}</extracomment>
        <translation>
            <numerusform>Der Scan ist nicht, wie er sein sollte: {first}</numerusform>
            <numerusform>Der Scan ist in {n} Punkten nicht, wie er sein sollte. Der erste: {first}</numerusform>
        </translation>
        <extra-po-msgid_plural>The scan is not as it should be, in {n} ways. The first: {first}</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/paper.py"/>
        <source>Compared the scan with the form</source>
        <translation>Scan mit dem Formular verglichen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/paper.py"/>
        <source>Sealed the scan</source>
        <translation>Scan gesiegelt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/paper.py"/>
        <source>Choose another certificate, or keep the scan without a seal.</source>
        <translation>Wählen Sie ein anderes Zertifikat, oder legen Sie den Scan ohne Siegel ab.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/paper_signing</name>
    <message>
        <location filename="../../aicode_desktop/workflow/paper_signing.py"/>
        <source>The record of this form is not as it was kept: {first}</source>
        <translation>Die Akte dieses Formulars ist nicht so, wie sie abgelegt wurde: {first}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/paper_signing.py"/>
        <source>Restore the folder “{name}” from a copy.</source>
        <translation>Stellen Sie den Ordner „{name}“ aus einer Kopie wieder her.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/placement</name>
    <message>
        <location filename="../../aicode_desktop/workflow/placement.py"/>
        <source>Every signature block of this document is signed already.</source>
        <translation>Jedes Unterschriftsfeld dieses Dokuments ist bereits signiert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/placement.py"/>
        <source>The document was not changed.</source>
        <translation>Das Dokument wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/record_table</name>
    <message>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>Act</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>Acknowledged on</source>
        <translation>Eingang bestätigt am</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>Listed on</source>
        <translation>Aufgeführt am</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>SHA-512</source>
        <translation>SHA-512</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/renewing</name>
    <message>
        <location filename="../../aicode_desktop/workflow/renewing.py"/>
        <source>No time-stamp lies over it, and its first certificate ends on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/renewing.py"/>
        <source>The certificate of its last time-stamp ends on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/renewing.py"/>
        <source>“{name}” is not the record of a signed form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/renewing.py"/>
        <source>Choose the record of a form that was signed electronically.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/returning</name>
    <message>
        <location filename="../../aicode_desktop/workflow/returning.py"/>
        <source>What was signed is not the document that was handed over.</source>
        <translation>Was signiert wurde, ist nicht das übergebene Dokument.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/returning.py"/>
        <source>This belongs to no hand-over made on this computer, or to an earlier one.</source>
        <translation>Dies gehört zu keiner auf diesem Rechner erstellten Übergabe oder zu einer früheren.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/returning.py"/>
        <source>It came back unsigned, so there is nothing to keep.</source>
        <translation>Es kam unsigniert zurück; daher gibt es nichts abzulegen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/returning.py"/>
        <source>The draft was changed since it was frozen, so it is not what was signed.</source>
        <translation>Der Entwurf wurde geändert, seit er eingefroren wurde; er ist daher nicht das Signierte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/returning.py"/>
        <source>Sent back unsigned</source>
        <translation>Unsigniert zurückgesandt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/returning.py"/>
        <source>Ask for the return of the last hand-over, or open it where it was made.</source>
        <translation>Bitten Sie um die Rückgabe der letzten Übergabe, oder öffnen Sie sie dort, wo sie erstellt wurde.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/returning.py"/>
        <source>Keep the record without the draft.</source>
        <translation>Legen Sie die Akte ohne den Entwurf ab.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/self_test</name>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>It ran, but the result is wrong. Install the program again.</source>
        <translation>Der Teil lief, aber das Ergebnis ist falsch. Installieren Sie das Programm erneut.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Renders, signs and validates the form, and keeps the record</source>
        <translation>Erstellt, signiert und validiert das Formular und legt die Akte ab</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Reads the e-mail draft back</source>
        <translation>Liest den E-Mail-Entwurf zurück</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Validates the record, and finds an alteration</source>
        <translation>Validiert die Akte und findet eine Veränderung</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Shows a page as a picture</source>
        <translation>Zeigt eine Seite als Bild</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Reads the codes on scanned pages</source>
        <translation>Liest die Codes auf gescannten Seiten</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Encrypts a draft and opens it again</source>
        <translation>Verschlüsselt einen Entwurf und öffnet ihn wieder</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Asks the keyring, in a process of its own</source>
        <translation>Fragt den Schlüsselbund, in einem eigenen Prozess</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Looks for tokens, in a process of its own</source>
        <translation>Sucht nach Signaturkarten, in einem eigenen Prozess</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Verifies many files on all processors</source>
        <translation>Prüft viele Dateien auf allen Prozessoren</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/sending</name>
    <message>
        <location filename="../../aicode_desktop/workflow/sending.py"/>
        <source>The record does not hold the form that was signed.</source>
        <translation>Die Akte enthält nicht das signierte Formular.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/sending.py"/>
        <source>Check the record; restore it from a copy if it was changed.</source>
        <translation>Prüfen Sie die Akte; stellen Sie sie aus einer Kopie wieder her, wenn sie geändert wurde.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/shelf</name>
    <message>
        <location filename="../../aicode_desktop/workflow/shelf.py"/>
        <source>Ready to sign</source>
        <translation>Bereit zum Signieren</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shelf.py"/>
        <source>Cannot be opened</source>
        <translation>Lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/shortcuts</name>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>The document beside the form</source>
        <translation>Das Dokument neben dem Formular</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>Lists and tables</source>
        <translation>Listen und Tabellen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>The list of measures</source>
        <translation>Die Liste der Maßnahmen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>help, at the field or page you are on</source>
        <translation>Hilfe zum Feld oder zur Seite, auf der Sie sind</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>to the next part of the window, and to the one before</source>
        <translation>zum nächsten Teil des Fensters und zum vorigen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>presses the page’s main button</source>
        <translation>drückt die Hauptschaltfläche der Seite</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>to that step of the form</source>
        <translation>zu diesem Schritt des Formulars</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>takes back the last change</source>
        <translation>nimmt die letzte Änderung zurück</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>makes it again, by the one that your system knows</source>
        <translation>nimmt sie wieder vor, mit der Taste, die Ihr System dafür kennt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>prints the document that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>to the settings</source>
        <translation>zu den Einstellungen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>saves at once; the program also does it by itself</source>
        <translation>speichert sofort; das Programm tut es auch von selbst</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>larger, smaller</source>
        <translation>größer, kleiner</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>at its own size</source>
        <translation>in eigener Größe</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>the next page, and the one before</source>
        <translation>die nächste Seite und die vorige</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>opens the chosen row</source>
        <translation>öffnet die gewählte Zeile</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>removes it, where rows can be removed</source>
        <translation>entfernt sie, wo sich Zeilen entfernen lassen</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>takes cells copied from a spreadsheet into the models</source>
        <translation>übernimmt aus einer Tabelle kopierte Zellen in die Modelle</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>in place, partly, planned, does not apply</source>
        <translation>umgesetzt, teilweise, geplant, trifft nicht zu</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>takes that answer back</source>
        <translation>nimmt diese Antwort zurück</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>the next measure, and the one before</source>
        <translation>die nächste Maßnahme und die vorige</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>to the search</source>
        <translation>zur Suche</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>back, and forward again</source>
        <translation>zurück und wieder vor</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>closes help</source>
        <translation>schließt die Hilfe</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/timeline</name>
    <message>
        <location filename="../../aicode_desktop/workflow/timeline.py"/>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/workflow/timeline.py"/>
        <source>{n} field changed</source>
        <extracomment>English, for other numbers: {n} fields changed</extracomment>
        <translation>
            <numerusform>{n} Feld geändert</numerusform>
            <numerusform>{n} Felder geändert</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} fields changed</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/workflow/timeline.py"/>
        <source>{n} row added</source>
        <extracomment>English, for other numbers: {n} rows added</extracomment>
        <translation>
            <numerusform>{n} Zeile hinzugefügt</numerusform>
            <numerusform>{n} Zeilen hinzugefügt</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} rows added</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/workflow/timeline.py"/>
        <source>{n} row removed</source>
        <extracomment>English, for other numbers: {n} rows removed</extracomment>
        <translation>
            <numerusform>{n} Zeile entfernt</numerusform>
            <numerusform>{n} Zeilen entfernt</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} rows removed</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/timeline.py"/>
        <source>First saved</source>
        <translation>Zuerst gespeichert</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/tokens</name>
    <message>
        <location filename="../../aicode_desktop/workflow/tokens.py"/>
        <source>Name one by its label or number: {listed}.</source>
        <translation>Nennen Sie eines mit seiner Bezeichnung oder Nummer: {listed}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/tokens.py"/>
        <source>Run the token doctor to see what is there.</source>
        <translation>Starten Sie die Diagnose der Signaturkarte, um zu sehen, was vorhanden ist.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/tokens.py"/>
        <source>No certificate, or more than one, is called “{wanted}”.</source>
        <translation>Kein Zertifikat oder mehr als eines heißt „{wanted}“.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/tokens.py"/>
        <source>There are several certificates to sign with.</source>
        <translation>Es gibt mehrere Zertifikate zum Signieren.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/tokens.py"/>
        <source>“{label}” of {holder} (number {number})</source>
        <translation>„{label}“ von {holder} (Nummer {number})</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/verifying</name>
    <message>
        <location filename="../../aicode_desktop/workflow/verifying.py"/>
        <source>The data inside was written by a newer version of this program, so it was not held against the pages.</source>
        <translation>Die Daten darin wurden von einer neueren Version dieses Programms geschrieben und daher nicht mit den Seiten verglichen.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/verifying.py"/>
        <source>It is the scan of a form signed by hand: an electronic signature on it is a seal on the pictures, not the signature of a signatory.</source>
        <translation>Es ist der Scan eines eigenhändig unterschriebenen Formulars: Eine elektronische Signatur darauf ist ein Siegel auf den Bildern, nicht die Signatur eines Unterzeichners.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/verifying.py"/>
        <source>Another version of this program laid the form out, so its pages could not be made anew: they were searched for the answers, the names and the fingerprint of the data inside, which shows less.</source>
        <translation>Eine andere Version dieses Programms hat das Formular gesetzt; seine Seiten konnten daher nicht neu erstellt werden: Sie wurden nach den Antworten, den Namen und dem Fingerabdruck der Daten darin durchsucht, was weniger zeigt.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/verifying.py"/>
        <source>There is no report of the kind “{ending}”.</source>
        <translation>Einen Bericht der Art „{ending}“ gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/verifying.py"/>
        <source>The pages of this file do not show what the data inside says: {first} {signatures}</source>
        <translation>Die Seiten dieser Datei zeigen nicht, was die Daten darin sagen: {first} {signatures}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/verifying.py"/>
        <source>Let its name end in .pdf, .xml, .json or .txt.</source>
        <translation>Der Name soll auf .pdf, .xml, .json oder .txt enden.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/verifying.py"/>
        <source>Whatever looks at “{name}” is stopped by it or by the system.</source>
        <translation>Was „{name}“ untersucht, wird von der Datei oder vom System angehalten.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/verifying.py"/>
        <source>The other files were looked at, and nothing was changed.</source>
        <translation>Die anderen Dateien wurden untersucht, und es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/verifying.py"/>
        <source>Do not open it; ask whoever gave it to you for the original.</source>
        <translation>Öffnen Sie sie nicht; bitten Sie um das Original, von wem Sie sie haben.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/whole_job</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/workflow/whole_job.py"/>
        <source>This form has {n} signatory, but {given} keys were given.</source>
        <extracomment>English, for other numbers: This form has {n} signatories, but {given} keys were given.</extracomment>
        <translation>
            <numerusform>Dieses Formular hat {n} Unterzeichner, aber {given} Schlüssel wurden angegeben.</numerusform>
            <numerusform>Dieses Formular hat {n} Unterzeichner, aber {given} Schlüssel wurden angegeben.</numerusform>
        </translation>
        <extra-po-msgid_plural>This form has {n} signatories, but {given} keys were given.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/whole_job.py"/>
        <source>Give one key for each signatory, in any order.</source>
        <translation>Geben Sie einen Schlüssel je Unterzeichner an, in beliebiger Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>resources/code/2025-07-10/code</name>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>General-Purpose AI Code of Practice</source>
        <translation>Praxisleitfaden für KI mit allgemeinem Verwendungszweck</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Art. 53(1)(a) and (b); Annexes XI and XII</source>
        <translation>Art. 53 Abs. 1 Buchst. a und b; Anhänge XI und XII</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>You document each model, keep the documentation for ten years, and answer downstream providers within 14 days.</source>
        <translation>Sie dokumentieren jedes Modell, bewahren die Dokumentation zehn Jahre auf und antworten nachgelagerten Anbietern innerhalb von 14 Tagen.</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Drawing up and keeping up-to-date model documentation</source>
        <translation>Erstellung und Aktualisierung der Modelldokumentation</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Providing relevant information</source>
        <translation>Bereitstellung einschlägiger Informationen</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Ensuring quality, integrity, and security of information</source>
        <translation>Gewährleistung der Qualität, Integrität und Sicherheit der Informationen</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Art. 53(1)(c)</source>
        <translation>Art. 53 Abs. 1 Buchst. c</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>You keep and apply a copyright policy, crawl only what is lawfully accessible, respect rights reservations, limit infringing outputs, and name a contact for complaints.</source>
        <translation>Sie haben eine Urheberrechtsstrategie und wenden sie an, durchsuchen nur rechtmäßig Zugängliches, achten Rechtsvorbehalte, begrenzen rechtsverletzende Ausgaben und nennen eine Kontaktstelle für Beschwerden.</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Copyright policy</source>
        <translation>Urheberrechtsstrategie</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Draw up, keep up-to-date and implement a copyright policy</source>
        <translation>Erstellung, Aktualisierung und Umsetzung einer Urheberrechtsstrategie</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Reproduce and extract only lawfully accessible copyright-protected content when crawling the World Wide Web</source>
        <translation>Vervielfältigung und Entnahme ausschließlich rechtmäßig zugänglicher urheberrechtlich geschützter Inhalte beim Crawling des World Wide Web</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Identify and comply with rights reservations when crawling the World Wide Web</source>
        <translation>Ermittlung und Einhaltung von Rechtsvorbehalten beim Crawling des World Wide Web</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Mitigate the risk of copyright-infringing outputs</source>
        <translation>Minderung des Risikos urheberrechtsverletzender Ausgaben</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Designate a point of contact and enable the lodging of complaints</source>
        <translation>Benennung einer Kontaktstelle und Ermöglichung von Beschwerden</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Art. 55</source>
        <translation>Art. 55</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>You keep a Safety and Security Framework, assess and mitigate the systemic risks of each model, report to the AI Office by its release, and report serious incidents within 2 to 15 days.</source>
        <translation>Sie haben einen Rahmen für Sicherheit und Gefahrenabwehr, bewerten und mindern die systemischen Risiken jedes Modells, berichten dem Büro für Künstliche Intelligenz bis zur Veröffentlichung und melden schwerwiegende Vorfälle innerhalb von 2 bis 15 Tagen.</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Safety and Security Framework</source>
        <translation>Rahmen für Sicherheit und Gefahrenabwehr</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Arts 55(1), 56(5); recitals 110, 114, 115</source>
        <translation>Art. 55 Abs. 1, Art. 56 Abs. 5; Erwägungsgründe 110, 114, 115</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Creating the Framework</source>
        <translation>Schaffung des Rahmens</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Implementing the Framework</source>
        <translation>Umsetzung des Rahmens</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Updating the Framework</source>
        <translation>Aktualisierung des Rahmens</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Framework notifications</source>
        <translation>Mitteilungen zum Rahmen</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Systemic risk identification</source>
        <translation>Ermittlung systemischer Risiken</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Art. 55(1); recital 110</source>
        <translation>Art. 55 Abs. 1; Erwägungsgrund 110</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Systemic risk identification process</source>
        <translation>Verfahren zur Ermittlung systemischer Risiken</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Systemic risk scenarios</source>
        <translation>Szenarien systemischer Risiken</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Systemic risk analysis</source>
        <translation>Analyse systemischer Risiken</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Art. 55(1); recital 114</source>
        <translation>Art. 55 Abs. 1; Erwägungsgrund 114</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Model-independent information</source>
        <translation>Modellunabhängige Informationen</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Model evaluations</source>
        <translation>Modellbewertungen</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Systemic risk modelling</source>
        <translation>Modellierung systemischer Risiken</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Systemic risk estimation</source>
        <translation>Abschätzung systemischer Risiken</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Post-market monitoring</source>
        <translation>Beobachtung nach dem Inverkehrbringen</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Systemic risk acceptance determination</source>
        <translation>Feststellung der Akzeptanz systemischer Risiken</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Art. 55(1)</source>
        <translation>Art. 55 Abs. 1</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Systemic risk acceptance criteria and acceptance determination</source>
        <translation>Kriterien für die Akzeptanz systemischer Risiken und Feststellung der Akzeptanz</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Proceeding or not proceeding based on systemic risk acceptance determination</source>
        <translation>Fortfahren oder Nichtfortfahren auf der Grundlage der Feststellung der Akzeptanz systemischer Risiken</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Safety mitigations</source>
        <translation>Risikominderungsmaßnahmen zur Sicherheit</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Appropriate safety mitigations</source>
        <translation>Angemessene Risikominderungsmaßnahmen zur Sicherheit</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Security mitigations</source>
        <translation>Risikominderungsmaßnahmen zur Gefahrenabwehr</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Art. 55(1); recitals 114, 115</source>
        <translation>Art. 55 Abs. 1; Erwägungsgründe 114, 115</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Security Goal</source>
        <translation>Ziel der Gefahrenabwehr</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Appropriate security mitigations</source>
        <translation>Angemessene Risikominderungsmaßnahmen zur Gefahrenabwehr</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Safety and Security Model Reports</source>
        <translation>Modellberichte zu Sicherheit und Gefahrenabwehr</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Arts 55(1), 56(5)</source>
        <translation>Art. 55 Abs. 1, Art. 56 Abs. 5</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Model description and behaviour</source>
        <translation>Beschreibung und Verhalten des Modells</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Reasons for proceeding</source>
        <translation>Gründe für das Fortfahren</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Documentation of systemic risk identification, analysis, and mitigation</source>
        <translation>Dokumentation der Ermittlung, Analyse und Minderung systemischer Risiken</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>External reports</source>
        <translation>Externe Berichte</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Material changes to the systemic risk landscape</source>
        <translation>Wesentliche Veränderungen der Lage systemischer Risiken</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Model Report updates</source>
        <translation>Aktualisierungen der Modellberichte</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Model Report notifications</source>
        <translation>Mitteilungen zu Modellberichten</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Systemic risk responsibility allocation</source>
        <translation>Zuweisung der Verantwortung für systemische Risiken</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Definition of clear responsibilities</source>
        <translation>Festlegung klarer Verantwortlichkeiten</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Allocation of appropriate resources</source>
        <translation>Zuweisung angemessener Ressourcen</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Promotion of a healthy risk culture</source>
        <translation>Förderung einer gesunden Risikokultur</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Serious incident reporting</source>
        <translation>Meldung schwerwiegender Vorfälle</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Methods for serious incident identification</source>
        <translation>Verfahren zur Ermittlung schwerwiegender Vorfälle</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Relevant information for serious incident tracking, documentation, and reporting</source>
        <translation>Einschlägige Informationen für die Verfolgung, Dokumentation und Meldung schwerwiegender Vorfälle</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Reporting timelines</source>
        <translation>Meldefristen</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Retention period</source>
        <translation>Aufbewahrungsfrist</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Additional documentation and transparency</source>
        <translation>Zusätzliche Dokumentation und Transparenz</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Arts 53(1)(a), 55(1)</source>
        <translation>Art. 53 Abs. 1 Buchst. a, Art. 55 Abs. 1</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Additional documentation</source>
        <translation>Zusätzliche Dokumentation</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Public transparency</source>
        <translation>Öffentliche Transparenz</translation>
    </message>
</context>
<context>
    <name>resources/counsel/aged</name>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>The Code can be relied on once it is assessed as adequate.</source>
        <translation>Auf den Praxisleitfaden kann man sich stützen, sobald er als angemessen bewertet ist.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>The Code was confirmed as adequate on 1 August 2025.</source>
        <translation>Der Praxisleitfaden wurde am 1. August 2025 als angemessen bestätigt.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>Existing providers are asked to sign before 1 August; the obligations apply from 2 August 2025.</source>
        <translation>Bestehende Anbieter werden gebeten, vor dem 1. August zu unterzeichnen; die Pflichten gelten ab dem 2. August 2025.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>Both days have passed. Signing is still open, without a deadline.</source>
        <translation>Beide Tage sind vergangen. Die Unterzeichnung ist weiterhin möglich, ohne Frist.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>The Commission will focus its enforcement on adherence to the Code.</source>
        <translation>Die Kommission wird ihre Durchsetzung auf die Einhaltung des Praxisleitfadens ausrichten.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>The Commission’s enforcement powers apply since 2 August 2026.</source>
        <translation>Die Durchsetzungsbefugnisse der Kommission gelten seit dem 2. August 2026.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>The obligations start to apply on 2 August 2025.</source>
        <translation>Die Pflichten gelten ab dem 2. August 2025.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>Models placed on the Union market before that day comply by 2 August 2027.</source>
        <translation>Für Modelle, die vor diesem Tag auf dem Unionsmarkt in Verkehr gebracht wurden, sind sie bis zum 2. August 2027 zu erfüllen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>Providers may rely on the Code to show compliance.</source>
        <translation>Anbieter können sich auf den Praxisleitfaden stützen, um die Einhaltung nachzuweisen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>They still may; each chapter of the Code adds that adherence is not conclusive evidence of compliance.</source>
        <translation>Sie können es weiterhin; jedes Kapitel des Praxisleitfadens fügt hinzu, dass die Einhaltung kein schlüssiger Beweis für die Konformität ist.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>Regulation (EU) 2026/1744, in force since 27 July 2026, says in recital 41 that codes grant no presumption of conformity.</source>
        <translation>Die Verordnung (EU) 2026/1744, in Kraft seit dem 27. Juli 2026, sagt in Erwägungsgrund 41, dass Praxisleitfäden keine Konformitätsvermutung begründen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>The AI Office may issue guidance.</source>
        <translation>Das Büro für Künstliche Intelligenz kann Orientierungshilfen herausgeben.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>The Commission’s Guidelines exist in two editions with different paragraph numbers: C(2025) 5045 of 18 July 2025 and C(2025) 7719 of 19 November 2025. This program cites the later one by section.</source>
        <translation>Die Leitlinien der Kommission liegen in zwei Ausgaben mit verschiedenen Absatznummern vor: C(2025) 5045 vom 18. Juli 2025 und C(2025) 7719 vom 19. November 2025. Dieses Programm zitiert die spätere nach Abschnitten.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>Signatories get time, in light of how recently the Code was published.</source>
        <translation>Unterzeichner erhalten Zeit, weil der Praxisleitfaden erst kürzlich veröffentlicht wurde.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>the Code is no longer new, so this reason weighs less than it did in July 2025.</source>
        <translation>der Praxisleitfaden ist nicht mehr neu; dieser Grund wiegt daher weniger als im Juli 2025.</translation>
    </message>
</context>
<context>
    <name>resources/counsel/chips</name>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>BF16 or FP16</source>
        <translation>BF16 oder FP16</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>NVIDIA data sheet, without sparsity, as two copies give it</source>
        <translation>NVIDIA-Datenblatt, ohne Sparsity, nach zwei Kopien</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>NVIDIA, without sparsity, as two public tables give it</source>
        <translation>NVIDIA, ohne Sparsity, nach zwei öffentlichen Tabellen</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>AMD, without sparsity, as two public tables give it</source>
        <translation>AMD, ohne Sparsity, nach zwei öffentlichen Tabellen</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>BF16</source>
        <translation>BF16</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>Google Cloud documentation, TPU v4</source>
        <translation>Google-Cloud-Dokumentation, TPU v4</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>Google Cloud documentation, TPU v5e</source>
        <translation>Google-Cloud-Dokumentation, TPU v5e</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>Google Cloud documentation, TPU v5p</source>
        <translation>Google-Cloud-Dokumentation, TPU v5p</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>Google Cloud documentation, TPU v6e</source>
        <translation>Google-Cloud-Dokumentation, TPU v6e</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>AWS Neuron documentation, Trainium</source>
        <translation>AWS-Neuron-Dokumentation, Trainium</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>AWS Neuron documentation, Trainium2, without sparsity</source>
        <translation>AWS-Neuron-Dokumentation, Trainium2, ohne Sparsity</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>AWS Neuron documentation, Trainium3, without sparsity</source>
        <translation>AWS-Neuron-Dokumentation, Trainium3, ohne Sparsity</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>MXFP8</source>
        <translation>MXFP8</translation>
    </message>
</context>
<context>
    <name>resources/counsel/obligations</name>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Confirm the Safety and Security Framework</source>
        <translation>Rahmen für Sicherheit und Gefahrenabwehr bestätigen</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>At most four weeks after the Article 52 notice, and at most two weeks before the model is placed on the market.</source>
        <translation>Spätestens vier Wochen nach der Mitteilung nach Artikel 52 und spätestens zwei Wochen vor dem Inverkehrbringen des Modells.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Give the AI Office access to the Framework</source>
        <translation>Dem Büro für Künstliche Intelligenz Zugang zum Rahmen geben</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Within 5 business days of confirming it.</source>
        <translation>Innerhalb von 5 Arbeitstagen nach der Bestätigung.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Assess the Framework</source>
        <translation>Rahmen bewerten</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>At least every 12 months.</source>
        <translation>Mindestens alle 12 Monate.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>12 months after the last day for confirming the Framework.</source>
        <translation>12 Monate nach dem letzten Tag für die Bestätigung des Rahmens.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Hand in the Model Report</source>
        <translation>Modellbericht einreichen</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>By the time the model is placed on the market; up to 15 business days later where the delay is reasoned.</source>
        <translation>Bis zum Inverkehrbringen des Modells; bis zu 15 Arbeitstage später, wenn die Verzögerung begründet ist.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Give access to an updated Model Report</source>
        <translation>Zugang zu einem aktualisierten Modellbericht geben</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Within 5 business days of the update.</source>
        <translation>Innerhalb von 5 Arbeitstagen nach der Aktualisierung.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Update the Model Report</source>
        <translation>Modellbericht aktualisieren</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>For the most capable models every six months.</source>
        <translation>Bei den fähigsten Modellen alle sechs Monate.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>First report of a serious incident</source>
        <translation>Erste Meldung eines schwerwiegenden Vorfalls</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Within 2, 5, 10 or 15 days, by the kind of incident.</source>
        <translation>Innerhalb von 2, 5, 10 oder 15 Tagen, je nach Art des Vorfalls.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Further reports of a serious incident</source>
        <translation>Weitere Meldungen eines schwerwiegenden Vorfalls</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Every 4 weeks until it is resolved.</source>
        <translation>Alle 4 Wochen, bis er behoben ist.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Final report of a serious incident</source>
        <translation>Abschließende Meldung eines schwerwiegenden Vorfalls</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>At most 60 days after it is resolved.</source>
        <translation>Spätestens 60 Tage, nachdem er behoben ist.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Keep what documents serious incidents</source>
        <translation>Aufbewahren, was schwerwiegende Vorfälle dokumentiert</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>For 5 years.</source>
        <translation>Für 5 Jahre.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Keep the additional documentation</source>
        <translation>Zusätzliche Dokumentation aufbewahren</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>For 10 years.</source>
        <translation>Für 10 Jahre.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Keep the model documentation</source>
        <translation>Modelldokumentation aufbewahren</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Answer a downstream provider</source>
        <translation>Einem nachgelagerten Anbieter antworten</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Within 14 days of the request.</source>
        <translation>Innerhalb von 14 Tagen nach der Anfrage.</translation>
    </message>
</context>
<context>
    <name>resources/counsel/statements</name>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>A provider of a general-purpose AI model, today’s or a future one, signs the Code by completing the Signatory Form and sending it to EU-AIOFFICE-CODE-SIGNATURES@ec.europa.eu.</source>
        <translation>Ein Anbieter eines KI-Modells mit allgemeinem Verwendungszweck, ein heutiger oder künftiger, unterzeichnet den Praxisleitfaden, indem er das Unterzeichnerformular ausfüllt und an EU-AIOFFICE-CODE-SIGNATURES@ec.europa.eu sendet.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Whoever signs needs enough authority to bind the provider to the Code; a senior executive, for instance.</source>
        <translation>Wer unterzeichnet, muss ausreichend befugt sein, den Anbieter an den Praxisleitfaden zu binden; ein Mitglied der Geschäftsleitung zum Beispiel.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Providers may rely on the Code to show how they meet Articles 53 and 55, once it is assessed as adequate.</source>
        <translation>Anbieter können sich auf den Praxisleitfaden stützen, um zu zeigen, wie sie die Artikel 53 und 55 erfüllen, sobald er als angemessen bewertet ist.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>For a chapter that is left out, the easier way to show compliance is lost in that respect.</source>
        <translation>Für ein ausgelassenes Kapitel entfällt insoweit der einfachere Weg, die Einhaltung nachzuweisen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>For providers that adhere to the Code, the Commission’s enforcement concentrates on whether they keep to it.</source>
        <translation>Bei Anbietern, die sich dem Praxisleitfaden anschließen, richtet die Kommission ihre Durchsetzung darauf, ob sie ihn einhalten.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Because providers that adhere are open about their measures, the Commission and others trust them more.</source>
        <translation>Weil Anbieter, die sich anschließen, ihre Maßnahmen offenlegen, vertrauen ihnen die Kommission und andere mehr.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>There is no deadline: a provider may sign on any day.</source>
        <translation>Es gibt keine Frist: Ein Anbieter kann an jedem Tag unterzeichnen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Providers that existed in July 2025 were asked to sign before 1 August 2025.</source>
        <translation>Anbieter, die es im Juli 2025 schon gab, wurden gebeten, vor dem 1. August 2025 zu unterzeichnen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Signatories that agree are listed publicly on the web.</source>
        <translation>Unterzeichner, die einverstanden sind, werden öffentlich im Internet aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Signing before 1 August 2025 was meant to let the AI Office know who would adhere before the obligations applied, on 2 August 2025.</source>
        <translation>Durch eine Unterzeichnung vor dem 1. August 2025 sollte das Büro für Künstliche Intelligenz wissen, wer sich anschließt, bevor die Pflichten am 2. August 2025 zu gelten begannen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>A provider that chooses not to adhere shows compliance by other means.</source>
        <translation>Ein Anbieter, der sich nicht anschließt, weist die Einhaltung auf andere Weise nach.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>A provider that neither develops nor intends a model with systemic risk may sign Safety and Security if it wishes.</source>
        <translation>Ein Anbieter, der weder ein Modell mit systemischem Risiko entwickelt noch beabsichtigt, kann „Sicherheit und Gefahrenabwehr“ unterzeichnen, wenn er es wünscht.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <location filename="../../resources/help/fields.json"/>
        <source>A provider that signs Safety and Security voluntarily is expected to say which of its models, none of them with systemic risk, come under it.</source>
        <translation>Von einem Anbieter, der „Sicherheit und Gefahrenabwehr“ freiwillig unterzeichnet, wird erwartet, dass er angibt, welche seiner Modelle, keines davon mit systemischem Risiko, darunter fallen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Measures may take time after signing; the AI Office names the cybersecurity measures of Commitment 6 as an example.</source>
        <translation>Maßnahmen können nach der Unterzeichnung Zeit brauchen; das Büro für Künstliche Intelligenz nennt als Beispiel die Cybersicherheitsmaßnahmen der Verpflichtung 6.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Commitments that are not all in place right after signing do not necessarily count as broken: the AI Office then assumes good faith and is ready to help.</source>
        <translation>Verpflichtungen, die unmittelbar nach der Unterzeichnung nicht alle umgesetzt sind, gelten nicht notwendig als gebrochen: Das Büro für Künstliche Intelligenz geht dann von gutem Glauben aus und ist bereit zu helfen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>A provider that does not adhere shows compliance by other adequate means and reports the measures it takes to the AI Office.</source>
        <translation>Ein Anbieter, der sich nicht anschließt, weist die Einhaltung auf andere geeignete Weise nach und berichtet dem Büro für Künstliche Intelligenz die Maßnahmen, die er ergreift.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>A provider that does not adhere is expected to explain how its measures meet its obligations, for instance by a gap analysis against the measures of the Code.</source>
        <translation>Von einem Anbieter, der sich nicht anschließt, wird erwartet, dass er erläutert, wie seine Maßnahmen seine Pflichten erfüllen, zum Beispiel durch eine Lückenanalyse gegenüber den Maßnahmen des Praxisleitfadens.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>A provider that does not adhere may get more requests for information, and more for access to evaluate its models, over the whole life of a model.</source>
        <translation>Ein Anbieter, der sich nicht anschließt, erhält möglicherweise mehr Auskunftsersuchen und mehr Ersuchen um Zugang zur Bewertung seiner Modelle, über den ganzen Lebenszyklus eines Modells.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The reason for more requests: the AI Office knows less of how such a provider meets its obligations and needs more detail, on changes to models too.</source>
        <translation>Der Grund für mehr Ersuchen: Das Büro für Künstliche Intelligenz weiß weniger darüber, wie ein solcher Anbieter seine Pflichten erfüllt, und braucht mehr Einzelheiten, auch zu Änderungen an Modellen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Under Article 56(8) the AI Office encourages and helps the review and adaptation of the Code, where that fits.</source>
        <translation>Nach Artikel 56 Absatz 8 fördert und erleichtert das Büro für Künstliche Intelligenz gegebenenfalls die Überprüfung und Anpassung des Praxisleitfadens.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The AI Office may help to update the Code formally when technology, risks or experience with the rules change.</source>
        <translation>Das Büro für Künstliche Intelligenz kann bei einer förmlichen Aktualisierung des Praxisleitfadens helfen, wenn sich Technik, Risiken oder die Erfahrung mit den Regeln ändern.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The AI Office reviews the Code at least every two years, and may propose a simpler way to review and update it.</source>
        <translation>Das Büro für Künstliche Intelligenz überprüft den Praxisleitfaden mindestens alle zwei Jahre und kann einen einfacheren Weg vorschlagen, ihn zu überprüfen und zu aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The AI Office may also give guidance that makes terms of the Code clearer.</source>
        <translation>Das Büro für Künstliche Intelligenz kann auch Orientierungshilfen geben, die Begriffe des Praxisleitfadens klarer machen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Signatories are sent every change to the text of the Code and are invited to sign the updated Code.</source>
        <translation>Unterzeichnern wird jede Änderung am Text des Praxisleitfadens zugesandt, und sie werden eingeladen, den aktualisierten Praxisleitfaden zu unterzeichnen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>A signatory may withdraw its signature at any time.</source>
        <translation>Ein Unterzeichner kann seine Unterzeichnung jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The Code is there to help industry meet the AI Act’s rules on safety, transparency and copyright for general-purpose AI models.</source>
        <translation>Der Praxisleitfaden soll der Wirtschaft helfen, die Regeln der KI-Verordnung zu Sicherheit, Transparenz und Urheberrecht bei KI-Modellen mit allgemeinem Verwendungszweck zu erfüllen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Adherence is not conclusive evidence of compliance: each chapter of the Code says so.</source>
        <translation>Die Einhaltung ist kein schlüssiger Beweis für die Konformität: Jedes Kapitel des Praxisleitfadens sagt es.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Codes of practice grant no presumption of conformity.</source>
        <translation>Praxisleitfäden begründen keine Konformitätsvermutung.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Signing part of the Code is accepted in practice: one provider signed Safety and Security only.</source>
        <translation>Die Unterzeichnung eines Teils des Praxisleitfadens wird in der Praxis angenommen: Ein Anbieter hat nur „Sicherheit und Gefahrenabwehr“ unterzeichnet.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Counted from 10 July 2025, two years end in July 2027.</source>
        <translation>Ab dem 10. Juli 2025 gerechnet, enden zwei Jahre im Juli 2027.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Signatories may join the Signatory Taskforce, which the AI Office chairs; it was constituted on 30 January 2026.</source>
        <translation>Unterzeichner können der Signatory Taskforce beitreten, die das Büro für Künstliche Intelligenz leitet; sie wurde am 30. Januar 2026 eingesetzt.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>All three chapters are signed: the Code serves for Article 53(1)(a) to (c), and for Article 55 where a model has systemic risk.</source>
        <translation>Alle drei Kapitel sind unterzeichnet: Der Praxisleitfaden dient für Artikel 53 Absatz 1 Buchstaben a bis c und für Artikel 55, wo ein Modell ein systemisches Risiko birgt.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Transparency and Copyright are signed, Safety and Security is left out: the Code serves for Article 53(1)(a) to (c), not for Article 55.</source>
        <translation>Transparenz und Urheberrecht sind unterzeichnet, Sicherheit und Gefahrenabwehr ist ausgelassen: Der Praxisleitfaden dient für Artikel 53 Absatz 1 Buchstaben a bis c, nicht für Artikel 55.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Transparency and Safety and Security are signed, Copyright is left out: the Code serves for Article 53(1)(a) and (b), and for Article 55 where a model has systemic risk; not for Article 53(1)(c).</source>
        <translation>Transparenz sowie Sicherheit und Gefahrenabwehr sind unterzeichnet, Urheberrecht ist ausgelassen: Der Praxisleitfaden dient für Artikel 53 Absatz 1 Buchstaben a und b und für Artikel 55, wo ein Modell ein systemisches Risiko birgt; nicht für Artikel 53 Absatz 1 Buchstabe c.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Copyright and Safety and Security are signed, Transparency is left out: the Code serves for Article 53(1)(c), and for Article 55 where a model has systemic risk; not for Article 53(1)(a) and (b).</source>
        <translation>Urheberrecht sowie Sicherheit und Gefahrenabwehr sind unterzeichnet, Transparenz ist ausgelassen: Der Praxisleitfaden dient für Artikel 53 Absatz 1 Buchstabe c und für Artikel 55, wo ein Modell ein systemisches Risiko birgt; nicht für Artikel 53 Absatz 1 Buchstaben a und b.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Transparency alone is signed: the Code serves for Article 53(1)(a) and (b), not for Article 53(1)(c), nor for Article 55.</source>
        <translation>Nur Transparenz ist unterzeichnet: Der Praxisleitfaden dient für Artikel 53 Absatz 1 Buchstaben a und b, weder für Artikel 53 Absatz 1 Buchstabe c noch für Artikel 55.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Copyright alone is signed: the Code serves for Article 53(1)(c), not for Article 53(1)(a) and (b), nor for Article 55.</source>
        <translation>Nur Urheberrecht ist unterzeichnet: Der Praxisleitfaden dient für Artikel 53 Absatz 1 Buchstabe c, weder für Artikel 53 Absatz 1 Buchstaben a und b noch für Artikel 55.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Safety and Security alone is signed: the Code serves for Article 55 where a model has systemic risk, not for Article 53(1).</source>
        <translation>Nur Sicherheit und Gefahrenabwehr ist unterzeichnet: Der Praxisleitfaden dient für Artikel 55, wo ein Modell ein systemisches Risiko birgt, nicht für Artikel 53 Absatz 1.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>All three chapters are left out: no commitment is taken on, so there is nothing to sign and nothing to send.</source>
        <translation>Alle drei Kapitel sind ausgelassen: Es wird keine Verpflichtung übernommen; es gibt daher nichts zu unterzeichnen und nichts zu senden.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Not every chapter is answered yet, so what the form will say as a whole is open.</source>
        <translation>Noch ist nicht jedes Kapitel beantwortet; was das Formular insgesamt sagen wird, ist daher offen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The provider has a model with systemic risk: Article 55 concerns it beside Article 53.</source>
        <translation>Der Anbieter hat ein Modell mit systemischem Risiko: Artikel 55 betrifft ihn neben Artikel 53.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The provider develops or intends a model with systemic risk: Article 55 comes to concern it beside Article 53.</source>
        <translation>Der Anbieter entwickelt oder beabsichtigt ein Modell mit systemischem Risiko: Artikel 55 wird ihn neben Artikel 53 betreffen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The provider neither has, develops nor intends a model with systemic risk: Article 53 concerns it, Article 55 does not.</source>
        <translation>Der Anbieter hat, entwickelt und beabsichtigt kein Modell mit systemischem Risiko: Artikel 53 betrifft ihn, Artikel 55 nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The provider may become one in future; it can sign already.</source>
        <translation>Der Anbieter kann künftig einer werden; unterzeichnen kann er schon jetzt.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>while no general-purpose AI model of the provider is on the Union market, there is nothing yet to show under Articles 53 and 55.</source>
        <translation>solange kein KI-Modell des Anbieters mit allgemeinem Verwendungszweck auf dem Unionsmarkt ist, ist nach den Artikeln 53 und 55 noch nichts nachzuweisen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Whether the provider is one today, or whether it has, develops or intends a model with systemic risk, is not answered yet; what follows depends on both.</source>
        <translation>Ob der Anbieter heute einer ist oder ob er ein Modell mit systemischem Risiko hat, entwickelt oder beabsichtigt, ist noch nicht beantwortet; was folgt, hängt von beidem ab.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The chapter serves Article 53(1)(a) and (b): technical documentation, and information for those who build on the models.</source>
        <translation>Das Kapitel dient für Artikel 53 Absatz 1 Buchstaben a und b: technische Dokumentation und Informationen für diejenigen, die auf den Modellen aufbauen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>By other means, then: technical documentation and information for downstream providers, Article 53(1)(a) and (b).</source>
        <translation>Auf andere Weise also: technische Dokumentation und Informationen für nachgelagerte Anbieter, Artikel 53 Absatz 1 Buchstaben a und b.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The chapter serves Article 53(1)(c): a policy to respect copyright.</source>
        <translation>Das Kapitel dient für Artikel 53 Absatz 1 Buchstabe c: eine Strategie zur Einhaltung des Urheberrechts.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>By other means, then: the copyright policy, Article 53(1)(c).</source>
        <translation>Auf andere Weise also: die Strategie zur Einhaltung des Urheberrechts, Artikel 53 Absatz 1 Buchstabe c.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The chapter serves Article 55: evaluation, mitigation of systemic risks, incident reporting and cybersecurity.</source>
        <translation>Das Kapitel dient für Artikel 55: Bewertung, Minderung systemischer Risiken, Meldung von Vorfällen und Cybersicherheit.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>By other means, then: evaluation, mitigation of systemic risks, incident reporting and cybersecurity, Article 55.</source>
        <translation>Auf andere Weise also: Bewertung, Minderung systemischer Risiken, Meldung von Vorfällen und Cybersicherheit, Artikel 55.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>With a model with systemic risk, there or to come, this is the chapter that serves Article 55.</source>
        <translation>Bei einem vorhandenen oder kommenden Modell mit systemischem Risiko ist dies das Kapitel, das für Artikel 55 dient.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Without a model with systemic risk, leaving this chapter out costs nothing: Article 55 asks nothing then.</source>
        <translation>Ohne ein Modell mit systemischem Risiko kostet es nichts, dieses Kapitel auszulassen: Artikel 55 verlangt dann nichts.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>A provider without systemic-risk models may join the full Code by saying so explicitly.</source>
        <translation>Ein Anbieter ohne Modelle mit systemischem Risiko kann sich dem ganzen Praxisleitfaden anschließen, indem er es ausdrücklich erklärt.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>the chapter’s own glossary means models with systemic risk, so a voluntary signature that names no model covers nothing.</source>
        <translation>das Glossar des Kapitels meint Modelle mit systemischem Risiko; eine freiwillige Unterzeichnung, die kein Modell nennt, erfasst daher nichts.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>An open-source model without systemic risk is exempt from Article 53(1)(a) and (b), and from nothing else in Article 53(1).</source>
        <translation>Ein quelloffenes Modell ohne systemisches Risiko ist von Artikel 53 Absatz 1 Buchstaben a und b ausgenommen und von nichts sonst in Artikel 53 Absatz 1.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>With systemic risk, a model has no exemption for being open-source.</source>
        <translation>Mit systemischem Risiko hat ein Modell keine Ausnahme, weil es quelloffen ist.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Both thresholds, 10²³ and 10²⁵, are about training compute; none that can be read is given for this model.</source>
        <translation>Beide Schwellen, 10²³ und 10²⁵, betreffen den Trainingsrechenaufwand; für dieses Modell ist keiner lesbar angegeben.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>More than 10²³ FLOP, and it generates language, images or video: by the Guidelines’ indication a general-purpose AI model.</source>
        <translation>Mehr als 10²³ FLOP, und es erzeugt Sprache, Bilder oder Video: nach dem Richtwert der Leitlinien ein KI-Modell mit allgemeinem Verwendungszweck.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>More than 10²³ FLOP; the Guidelines’ indication also asks that it can generate language (text or audio), images from text or video from text.</source>
        <translation>Mehr als 10²³ FLOP; der Richtwert der Leitlinien verlangt auch, dass es Sprache (Text oder Audio), Bilder aus Text oder Video aus Text erzeugen kann.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Not more than 10²³ FLOP: the Guidelines’ indication of a general-purpose AI model is not met.</source>
        <translation>Nicht mehr als 10²³ FLOP: Der Richtwert der Leitlinien für ein KI-Modell mit allgemeinem Verwendungszweck ist nicht erfüllt.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>More than 10²⁵ FLOP of training compute in all: systemic risk is presumed. The provider may argue the exception to the Commission.</source>
        <translation>Insgesamt mehr als 10²⁵ FLOP Trainingsrechenaufwand: Ein systemisches Risiko wird angenommen. Der Anbieter kann der Kommission die Ausnahme darlegen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Not more than 10²⁵ FLOP: systemic risk is not presumed. The Commission may still designate a model.</source>
        <translation>Nicht mehr als 10²⁵ FLOP: Ein systemisches Risiko wird nicht angenommen. Die Kommission kann ein Modell dennoch einstufen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>An estimate within 30 % is good enough; within that band, this one may lie on either side of {threshold} FLOP.</source>
        <translation>Eine auf 30 % genaue Schätzung genügt; innerhalb dieser Spanne kann diese auf beiden Seiten von {threshold} FLOP liegen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Under assessment: until it is settled that it poses no systemic risk, it cannot be named as voluntary.</source>
        <translation>In Bewertung: Bis geklärt ist, dass es kein systemisches Risiko birgt, kann es nicht als freiwillig genannt werden.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Named under Safety and Security without systemic risk: that is voluntary.</source>
        <translation>Ohne systemisches Risiko unter „Sicherheit und Gefahrenabwehr“ genannt: Das ist freiwillig.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>With systemic risk, it comes under Safety and Security where that chapter is signed.</source>
        <translation>Mit systemischem Risiko fällt es unter „Sicherheit und Gefahrenabwehr“, wo dieses Kapitel unterzeichnet ist.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>A provider is expected to say which of its models come under the chapter; words such as “all models” are vague, so name each one.</source>
        <translation>Von einem Anbieter wird erwartet, dass er angibt, welche seiner Modelle unter das Kapitel fallen; Wörter wie „alle Modelle“ sind unbestimmt, nennen Sie daher jedes einzelne.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The modification took more than one third of the original’s training compute, {limit} FLOP: who modifies becomes the provider of the modified model.</source>
        <translation>Die Änderung hat mehr als ein Drittel des Trainingsrechenaufwands des Originals verbraucht, {limit} FLOP: Wer ändert, wird Anbieter des geänderten Modells.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The modification took no more than one third of the original’s training compute, {limit} FLOP: by this rule who modifies does not become a provider.</source>
        <translation>Die Änderung hat nicht mehr als ein Drittel des Trainingsrechenaufwands des Originals verbraucht, {limit} FLOP: Nach dieser Regel wird, wer ändert, nicht Anbieter.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The original’s training compute is not known, so one third of {threshold} FLOP stands for it, {limit} FLOP. The modification took more: who modifies becomes the provider of the modified model.</source>
        <translation>Der Trainingsrechenaufwand des Originals ist nicht bekannt; an seine Stelle tritt ein Drittel von {threshold} FLOP, {limit} FLOP. Die Änderung hat mehr verbraucht: Wer ändert, wird Anbieter des geänderten Modells.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The original’s training compute is not known, so one third of {threshold} FLOP stands for it, {limit} FLOP. The modification took no more: by this rule who modifies does not become a provider.</source>
        <translation>Der Trainingsrechenaufwand des Originals ist nicht bekannt; an seine Stelle tritt ein Drittel von {threshold} FLOP, {limit} FLOP. Die Änderung hat nicht mehr verbraucht: Nach dieser Regel wird, wer ändert, nicht Anbieter.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Who modifies a model becomes a provider when the modification took more than one third of the original’s training compute; the figures for that are not all given yet.</source>
        <translation>Wer ein Modell ändert, wird Anbieter, wenn die Änderung mehr als ein Drittel des Trainingsrechenaufwands des Originals verbraucht hat; die Zahlen dafür sind noch nicht alle angegeben.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The Commission is to be notified without delay, and within two weeks of meeting 10²⁵ FLOP or of knowing that it will be met.</source>
        <translation>Die Kommission ist unverzüglich zu unterrichten, spätestens innerhalb von zwei Wochen, nachdem 10²⁵ FLOP erreicht sind oder bekannt ist, dass sie erreicht werden.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Counted from {day}, the two weeks end on {last}.</source>
        <translation>Ab dem {day} gerechnet, enden die zwei Wochen am {last}.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Counted from {day}, the two weeks ended on {last}. If no notice has gone out, it is due without delay.</source>
        <translation>Ab dem {day} gerechnet, endeten die zwei Wochen am {last}. Ist keine Mitteilung ergangen, ist sie unverzüglich fällig.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The day on which 10²⁵ FLOP was met, or known to be met later, is not given, so the last day cannot be counted.</source>
        <translation>Der Tag, an dem 10²⁵ FLOP erreicht wurden oder ihr späteres Erreichen bekannt war, ist nicht angegeben; der letzte Tag lässt sich daher nicht berechnen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>that day lies before 2 August 2025, when the obligations began to apply; ask your counsel from which day the two weeks count.</source>
        <translation>dieser Tag liegt vor dem 2. August 2025, an dem die Pflichten zu gelten begannen; fragen Sie Ihre Rechtsberatung, ab welchem Tag die zwei Wochen zählen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Fines reach 3 % of worldwide annual turnover or EUR 15 million, whichever is higher; commitments under a code are taken into account.</source>
        <translation>Geldbußen reichen bis zu 3 % des weltweiten Jahresumsatzes oder 15 Mio. EUR, je nachdem, welcher Betrag höher ist; Verpflichtungen aus einem Praxisleitfaden werden berücksichtigt.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Since 2 August 2026 the Commission has powers to enforce these rules.</source>
        <translation>Seit dem 2. August 2026 hat die Kommission Befugnisse, diese Regeln durchzusetzen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Models placed on the Union market before 2 August 2025 comply by 2 August 2027.</source>
        <translation>Für Modelle, die vor dem 2. August 2025 auf dem Unionsmarkt in Verkehr gebracht wurden, sind sie bis zum 2. August 2027 zu erfüllen.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>this form is not the notice to the Commission that Article 52 asks for.</source>
        <translation>dieses Formular ist nicht die Mitteilung an die Kommission, die Artikel 52 verlangt.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>this form is not the mandate of an authorised representative that Article 54 asks for.</source>
        <translation>dieses Formular ist nicht der Auftrag eines Bevollmächtigten, den Artikel 54 verlangt.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>A provider outside the Union appoints an authorised representative in the Union by written mandate before it places a model on the market.</source>
        <translation>Ein Anbieter außerhalb der Union benennt durch schriftlichen Auftrag einen Bevollmächtigten in der Union, bevor er ein Modell auf dem Markt in Verkehr bringt.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Article 54(6) has an exemption from this for open-source models.</source>
        <translation>Artikel 54 Absatz 6 enthält davon eine Ausnahme für quelloffene Modelle.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>this form is not the public summary of training content that Article 53(1)(d) asks for.</source>
        <translation>dieses Formular ist nicht die öffentliche Zusammenfassung der Trainingsinhalte, die Artikel 53 Absatz 1 Buchstabe d verlangt.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The Code does not cover Article 53(1)(d), the public summary of training content.</source>
        <translation>Der Praxisleitfaden erfasst nicht Artikel 53 Absatz 1 Buchstabe d, die öffentliche Zusammenfassung der Trainingsinhalte.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The Code of Practice on Transparency of AI-generated content is another code, with its own form and its own address.</source>
        <translation>Der Praxisleitfaden zur Transparenz KI-generierter Inhalte ist ein anderer Praxisleitfaden mit eigenem Formular und eigener Adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The Commission publishes a form of its own as a DOCX file. This program’s document carries the declaration that the FAQ asks for, and is not that file.</source>
        <translation>Die Kommission veröffentlicht ein eigenes Formular als DOCX-Datei. Das Dokument dieses Programms enthält die Erklärung, die die FAQ verlangen, und ist nicht diese Datei.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>{name}: the notice is due by {last}.</source>
        <translation>{name}: Die Mitteilung ist bis zum {last} fällig.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>{name}: the two weeks for the notice ended on {last}.</source>
        <translation>{name}: Die zwei Wochen für die Mitteilung endeten am {last}.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>{name}: a notice may be due; the day on which 10²⁵ FLOP was met or foreseen is not given.</source>
        <translation>{name}: Möglicherweise ist eine Mitteilung fällig; der Tag, an dem 10²⁵ FLOP erreicht wurden oder absehbar waren, ist nicht angegeben.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The provider is outside the Union, and no authorised representative is named.</source>
        <translation>Der Anbieter ist außerhalb der Union, und kein Bevollmächtigter ist genannt.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>An authorised representative is named, without the date of the written mandate.</source>
        <translation>Ein Bevollmächtigter ist genannt, ohne das Datum des schriftlichen Auftrags.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The provider is outside the Union: it appoints a representative before it places its first model on the market.</source>
        <translation>Der Anbieter ist außerhalb der Union: Er benennt einen Bevollmächtigten, bevor er sein erstes Modell in Verkehr bringt.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The summary of training content for: {names}.</source>
        <translation>Die Zusammenfassung der Trainingsinhalte für: {names}.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Reports to the AI Office such as a gap analysis are said to go by EU SEND, the secure channel that also carries Article 52 notices, Frameworks, Model Reports and incident reports.</source>
        <translation>Meldungen an das Büro für Künstliche Intelligenz wie eine Lückenanalyse sollen über EU SEND gehen, den sicheren Kanal, der auch Mitteilungen nach Artikel 52, Rahmen, Modellberichte und Meldungen von Vorfällen befördert.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>No source that was found names EU SEND for the Signatory Form, which goes by e-mail.</source>
        <translation>Keine gefundene Quelle nennt EU SEND für das Unterzeichnerformular, das per E-Mail geht.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>From hardware use: chips × time in seconds × peak FLOP/s of a chip × utilisation.</source>
        <translation>Aus der Hardwarenutzung: Chips × Zeit in Sekunden × Spitzen-FLOP/s eines Chips × Auslastung.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>From the architecture: about 6 × parameters × training tokens.</source>
        <translation>Aus der Architektur: etwa 6 × Parameter × Trainingstoken.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <location filename="../../resources/help/fields.json"/>
        <source>An estimate within 30 % is good enough; the method is to be stated.</source>
        <translation>Eine auf 30 % genaue Schätzung genügt; das Verfahren ist anzugeben.</translation>
    </message>
</context>
<context>
    <name>resources/form/consequences</name>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Answer with sign or opt out: a blank is never taken for a decision.</source>
        <translation>Antworten Sie mit „unterzeichnen“ oder „nicht unterzeichnen“: Ein leeres Feld gilt nie als Entscheidung.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Serves for Art. 53(1)(a) and (b)</source>
        <translation>Dient für Art. 53 Abs. 1 Buchst. a und b</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>You may rely on this chapter when you show how you meet Article 53(1)(a) and (b). It is not conclusive evidence of compliance.</source>
        <translation>Sie können sich auf dieses Kapitel stützen, wenn Sie zeigen, wie Sie Artikel 53 Absatz 1 Buchstaben a und b erfüllen. Es ist kein schlüssiger Beweis für die Konformität.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Art. 53(1)(a), (b) by other means</source>
        <translation>Art. 53 Abs. 1 Buchst. a, b auf andere Weise</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>You show by other adequate means how you meet Article 53(1)(a) and (b), and report those measures to the AI Office, for instance as a gap analysis.</source>
        <translation>Sie zeigen auf andere geeignete Weise, wie Sie Artikel 53 Absatz 1 Buchstaben a und b erfüllen, und berichten diese Maßnahmen dem Büro für Künstliche Intelligenz, zum Beispiel als Lückenanalyse.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Serves for Art. 53(1)(c)</source>
        <translation>Dient für Art. 53 Abs. 1 Buchst. c</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>You may rely on this chapter when you show how you meet Article 53(1)(c). It is not conclusive evidence of compliance.</source>
        <translation>Sie können sich auf dieses Kapitel stützen, wenn Sie zeigen, wie Sie Artikel 53 Absatz 1 Buchstabe c erfüllen. Es ist kein schlüssiger Beweis für die Konformität.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Art. 53(1)(c) by other means</source>
        <translation>Art. 53 Abs. 1 Buchst. c auf andere Weise</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>You show by other adequate means how you meet Article 53(1)(c), and report those measures to the AI Office, for instance as a gap analysis.</source>
        <translation>Sie zeigen auf andere geeignete Weise, wie Sie Artikel 53 Absatz 1 Buchstabe c erfüllen, und berichten diese Maßnahmen dem Büro für Künstliche Intelligenz, zum Beispiel als Lückenanalyse.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Answer with sign or opt out. For a provider with a systemic-risk model, now or to come, this chapter is the common way to show compliance with Article 55.</source>
        <translation>Antworten Sie mit „unterzeichnen“ oder „nicht unterzeichnen“. Für einen Anbieter mit einem jetzigen oder kommenden Modell mit systemischem Risiko ist dieses Kapitel der übliche Weg, die Einhaltung von Artikel 55 nachzuweisen.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Answer with sign or opt out. Without a systemic-risk model this chapter is optional.</source>
        <translation>Antworten Sie mit „unterzeichnen“ oder „nicht unterzeichnen“. Ohne Modell mit systemischem Risiko ist dieses Kapitel freiwillig.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>First say whether you have, develop or intend a systemic-risk model; then answer with sign or opt out.</source>
        <translation>Geben Sie zuerst an, ob Sie ein Modell mit systemischem Risiko haben, entwickeln oder beabsichtigen; antworten Sie dann mit „unterzeichnen“ oder „nicht unterzeichnen“.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Serves for Art. 55</source>
        <translation>Dient für Art. 55</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>You may rely on this chapter when you show how you meet Article 55 for your models with systemic risk. It is not conclusive evidence of compliance.</source>
        <translation>Sie können sich auf dieses Kapitel stützen, wenn Sie zeigen, wie Sie Artikel 55 für Ihre Modelle mit systemischem Risiko erfüllen. Es ist kein schlüssiger Beweis für die Konformität.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Voluntary, for the models named</source>
        <translation>Freiwillig, für die genannten Modelle</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>You join this chapter voluntarily. Name the models without systemic risk that come under it.</source>
        <translation>Sie schließen sich diesem Kapitel freiwillig an. Nennen Sie die Modelle ohne systemisches Risiko, die darunter fallen.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Depends on systemic risk</source>
        <translation>Hängt vom systemischen Risiko ab</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Whether this chapter is expected or voluntary depends on the question about systemic risk, which is still open.</source>
        <translation>Ob dieses Kapitel erwartet wird oder freiwillig ist, hängt von der Frage nach dem systemischen Risiko ab, die noch offen ist.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Art. 55 by other means</source>
        <translation>Art. 55 auf andere Weise</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>You show by other adequate means how you meet Article 55, and report those measures to the AI Office. It may ask for more information and for access to your models.</source>
        <translation>Sie zeigen auf andere geeignete Weise, wie Sie Artikel 55 erfüllen, und berichten diese Maßnahmen dem Büro für Künstliche Intelligenz. Es kann weitere Informationen und Zugang zu Ihren Modellen verlangen.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Costs nothing here</source>
        <translation>Kostet hier nichts</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Article 55 concerns models with systemic risk only, so leaving this chapter out costs you nothing.</source>
        <translation>Artikel 55 betrifft nur Modelle mit systemischem Risiko; dieses Kapitel auszulassen kostet Sie daher nichts.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>What leaving this chapter out entails depends on the question about systemic risk, which is still open.</source>
        <translation>Was es nach sich zieht, dieses Kapitel auszulassen, hängt von der Frage nach dem systemischen Risiko ab, die noch offen ist.</translation>
    </message>
</context>
<context>
    <name>resources/form/countries</name>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Antigua and Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Saint Barthélemy</source>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Brunei</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Bonaire, Sint Eustatius and Saba</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Democratic Republic of the Congo</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Congo</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Cabo Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Hong Kong</source>
        <translation>Sonderverwaltungsregion Hongkong</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Heard Island and McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Saint Kitts and Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Saint Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Saint Martin (French part)</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Macao</source>
        <translation>Sonderverwaltungsregion Macau</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Saint Pierre and Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Pitcairn</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Palestine</source>
        <translation>Palästinensische Autonomiegebiete</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Svalbard and Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>São Tomé and Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Sint Maarten (Dutch part)</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Turks and Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>French Southern Territories</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>United States Minor Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Holy See</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Saint Vincent and the Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>United States Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Viet Nam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Wallis and Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
</context>
<context>
    <name>resources/form/sources</name>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 1</source>
        <translation>FAQ, Absatz 1</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 2</source>
        <translation>FAQ, Absatz 2</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 3</source>
        <translation>FAQ, Absatz 3</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 4</source>
        <translation>FAQ, Absatz 4</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 5</source>
        <translation>FAQ, Absatz 5</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 6</source>
        <translation>FAQ, Absatz 6</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 7</source>
        <translation>FAQ, Absatz 7</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 8</source>
        <translation>FAQ, Absatz 8</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 9</source>
        <translation>FAQ, Absatz 9</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 10</source>
        <translation>FAQ, Absatz 10</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 11</source>
        <translation>FAQ, Absatz 11</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 12</source>
        <translation>FAQ, Absatz 12</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 13</source>
        <translation>FAQ, Absatz 13</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 14</source>
        <translation>FAQ, Absatz 14</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, related content</source>
        <translation>FAQ, verwandte Inhalte</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>AI Act, Art. 51(2)</source>
        <translation>KI-Verordnung, Art. 51 Abs. 2</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>AI Act, Art. 52(1)</source>
        <translation>KI-Verordnung, Art. 52 Abs. 1</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>AI Act, Art. 52(2)</source>
        <translation>KI-Verordnung, Art. 52 Abs. 2</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>AI Act, Art. 53(1)</source>
        <translation>KI-Verordnung, Art. 53 Abs. 1</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>AI Act, Art. 53(2)</source>
        <translation>KI-Verordnung, Art. 53 Abs. 2</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>AI Act, Art. 54</source>
        <translation>KI-Verordnung, Art. 54</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>AI Act, Art. 55</source>
        <translation>KI-Verordnung, Art. 55</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>AI Act, Art. 56(7)</source>
        <translation>KI-Verordnung, Art. 56 Abs. 7</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>AI Act, Art. 101</source>
        <translation>KI-Verordnung, Art. 101</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>AI Act, Art. 111(3)</source>
        <translation>KI-Verordnung, Art. 111 Abs. 3</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Code of Practice, edition of 10 July 2025</source>
        <translation>Praxisleitfaden, Ausgabe vom 10. Juli 2025</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Code of Practice, Safety and Security, glossary</source>
        <translation>Praxisleitfaden, Sicherheit und Gefahrenabwehr, Glossar</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Commission, Code of Practice on Transparency of AI-generated content</source>
        <translation>Kommission, Praxisleitfaden zur Transparenz KI-generierter Inhalte</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Commission Guidelines, C(2025) 7719</source>
        <translation>Leitlinien der Kommission, C(2025) 7719</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Commission Guidelines, C(2025) 7719, section 5.1</source>
        <translation>Leitlinien der Kommission, C(2025) 7719, Abschnitt 5.1</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>ISO 3166-1</source>
        <translation>ISO 3166-1</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>ISO 17442</source>
        <translation>ISO 17442</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>RFC 5321</source>
        <translation>RFC 5321</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>RFC 3986</source>
        <translation>RFC 3986</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>ITU-T E.164</source>
        <translation>ITU-T E.164</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Unicode Standard</source>
        <translation>Unicode-Standard</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Confirmation of the Code as adequate, 1 August 2025</source>
        <translation>Bestätigung des Praxisleitfadens als angemessen, 1. August 2025</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Regulation (EU) 2026/1744, recital 41</source>
        <translation>Verordnung (EU) 2026/1744, Erwägungsgrund 41</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Commission Guidelines, C(2025) 5045 and C(2025) 7719</source>
        <translation>Leitlinien der Kommission, C(2025) 5045 und C(2025) 7719</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Code of Practice, Transparency chapter</source>
        <translation>Praxisleitfaden, Kapitel Transparenz</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Code of Practice, Copyright chapter</source>
        <translation>Praxisleitfaden, Kapitel Urheberrecht</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Code of Practice, Safety and Security chapter</source>
        <translation>Praxisleitfaden, Kapitel Sicherheit und Gefahrenabwehr</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Signatories of the Code, as reported</source>
        <translation>Unterzeichner des Praxisleitfadens, wie berichtet</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Commission, Signatory Taskforce</source>
        <translation>Kommission, Signatory Taskforce</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Commission, “AI Office invites providers to sign the GPAI Code of Practice”, 17 July 2025</source>
        <translation>Kommission, „AI Office invites providers to sign the GPAI Code of Practice“, 17. Juli 2025</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>EU SEND, as reported</source>
        <translation>EU SEND, wie berichtet</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Reading of this program</source>
        <translation>Lesart dieses Programms</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Rule of this program</source>
        <translation>Regel dieses Programms</translation>
    </message>
</context>
<context>
    <name>resources/help/fields</name>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>the AI Office reads from this which legal entity is bound; what else it does with it is not published.</source>
        <translation>das Büro für Künstliche Intelligenz liest daraus, welcher Rechtsträger gebunden ist; was es sonst damit tut, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Providers of today and potential future ones sign the Code alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>this is whom the AI Office can turn to with questions; what it does with the particulars is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A provider outside the Union appoints an authorised representative in the Union by written mandate, before it places a model on the market. This form names the representative and is not the mandate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The form is signed by a person with enough authority to bind the provider, a senior executive for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A provider that neither develops nor intends a model with systemic risk may sign Safety and Security if it wishes, and then names the models that come under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>For a chapter that is signed, enforcement concentrates on whether the provider keeps to it; for one that is left out, the easier way to show compliance is lost in that respect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>the FAQ asks for models only where Safety and Security is signed voluntarily; with the others named, the form says what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Above 10²⁵ FLOP of training compute a model is presumed to have systemic risk, and the Commission is to be notified within two weeks. This form is not that notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>it is printed in the form as you write it; how the AI Office reads further statements is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>a signature says where it was given; what the AI Office does with it is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>It stays in your draft, and is in no document and no e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>It changes how the document looks, not what it declares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>which kind of electronic signature it accepts is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The Commission publishes its Signatory Form as a DOCX file; which fields it has is recorded in no public source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>It is used on this computer only, and is in no document and no e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>It is used once on this computer and forgotten; nobody else gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A provider that does not adhere to a chapter is expected to explain how its measures meet its obligations, for instance by a gap analysis. It goes by a way of its own, never with the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A signatory may withdraw at any time, and is invited to sign the updated Code; no format for either is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>whether it acknowledges what it receives is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Provider today or in future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Whether the entity provides a general-purpose AI model now, or may come to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The entity that is bound, exactly as its register writes it, in its own script. A brand or the name of a group binds nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Legal name in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The same name for readers of the Latin alphabet, where the register uses another. Both are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Such as SE, GmbH, Oy or Inc. It tells two entities of a group apart whose names are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The company register that knows the entity, such as “Handelsregister Berlin”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Register number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The number under which the register knows it. With it, no other entity can be meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Legal Entity Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Twenty letters and digits (ISO 17442), if the entity has them. The check digits show a slip at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The registered address, not that of an office or a letter box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>As the country writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The city of the registered address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>State, county or prefecture, where the country’s addresses have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Where the provider is established. From outside the Union it appoints an authorised representative, and the form then asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Where the provider can be recognised by anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Somebody who knows the matter and answers; it need not be the person who signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Contact person: position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>What the contact person is at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Contact person: e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>An address that is read for years: updates of the Code come to signatories. A shared mailbox outlives a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Contact person: telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>With the code of the country, such as +32 2 555 01 00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The person or company in the Union that represents a provider from outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Representative: street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The representative’s own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Representative: postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Representative: city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The city of that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Representative: region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Where the country’s addresses have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Representative: country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A Member State: the representative is established in the Union.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Representative: e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Where the representative is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Date of the mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The day on which the written mandate was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Name of the signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The person who signs, as in a passport. The certificate that signs is compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Signatory’s name in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The same name for readers of the Latin alphabet, where the passport uses another script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>What the person is at the provider, such as Chief Executive Officer. It should be one that can bind the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Signatory: e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Where the person is reached about this signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>What the authority rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The law and the register, a resolution of the board, a power of attorney, or something else. An assistant’s certificate or a wish of the management is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Document of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Which paper gives it: the number of the resolution, the power of attorney and who gave it. It need not be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Authority since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The day of that paper. One that lies in the future does not bind yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Authority until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The last day, if it ends. On the day of signing it must not have passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Models with systemic risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Whether the provider has, develops or intends a model with systemic risk. Whether Safety and Security is expected of it, or open to it, depends on the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Signed or left out. Leaving a chapter out is an answer too, and is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Reason for leaving a chapter out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Why, for those who ask later inside your own house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The name under which the model is known. “All models” is vague; name each one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>What tells this model from the one before and after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>On the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Whether the model is on the Union market, or planned for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Since when, or when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A day, a month or a year. Deadlines that count from placing on the market get their day from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>What it generates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Text, code, audio, images, video or something else. With the training compute it indicates whether the model is a general-purpose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Training compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>All computation of the training, in FLOP, such as 3e24. The window estimates it from hardware and time, or from parameters and data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>From hardware and time, from parameters and data, or otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Remark on the estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The figures behind it, in words; **Estimate** writes them for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Whether the model poses systemic risk, or that is still being assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Names a model without systemic risk that comes under this chapter voluntarily. A model with systemic risk does anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Open source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Released under a free licence with its weights public. It matters for the documentation, and no longer once there is systemic risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The model that was modified, if this one was not trained from the start. Who modifies becomes a provider beyond one third of the original’s compute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Training compute of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>In FLOP. If it is not known, one third of the threshold stands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Systemic risk of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Says which threshold counts where the original’s compute is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Training compute of the modification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>In FLOP, the modification alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Threshold met or foreseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The day on which 10²⁵ FLOP was met, or on which it became known that it would be. The two weeks for the notice count from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>States that whoever signs has the power to bind the provider to what the form declares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Whether the provider agrees to be listed as a signatory. Both answers are fine; a blank is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Name in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Exactly as it is to appear. Where it differs from the legal name, the window says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>What the provider wants to add, in its own words. Leave it blank if in doubt: every sentence is signed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Where the form is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Your own number, for your files. It is printed, and names the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Language of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The language in which the document is written; it need not be that of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A4, or Letter for printers in North America.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Whatever your own house should know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The calculator of training compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Way of estimating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>From the architecture: 6 × parameters × tokens. From hardware: chips × time × peak speed × utilisation. Either will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Parameters of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>How many parameters were trained, such as 70B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>How many tokens it was trained on in all, such as 15T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>How many chips were used at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>How long they were used, or the product of both as chip-hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Unit of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Hours, days, or chip-hours such as H100-hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Fills in the peak speed that its maker publishes, with the source. Any other can be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Peak speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Of one chip, without sparsity, at the precision of the training, such as 989 TFLOP/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The share of the peak that the training really reached, such as 40 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Table of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Cells copied from a spreadsheet, with the headings in the first row. What was understood is shown before anything is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>How far a measure has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>In place, partly, planned, or not applicable to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Your own measure, in words that somebody outside your house understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A document, a test, a log: what you would put on the table if asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A person or a team, so that it does not depend on memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A day, a month or a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Why a chapter is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>For those who ask later inside your own house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Review, comments and comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Whose name stands on the executive brief. Without one, that of the contact person does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>What belongs in a place of the Commission’s form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The answer that goes into the chosen place. Nothing uncertain is filled before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Your name beside a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>So that others know whom to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>What a comment is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The field that the comment is about, or the form as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>What should be changed, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>First form to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>One of the two forms whose differences are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Second form to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Name of a saved state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A state with a name is never replaced by a later one, such as “as sent to the board”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>With a certificate file, a card or token, a key made here, or a pen on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A file ending in .p12 or .pfx with your certificate and its key. Holder, issuer and validity are shown before you sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Passphrase of the certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Opens the file once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Opens the card or token. It is tried once, because a few wrong ones block it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>As the signatory is named in the form, so that readers see that both are one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Passphrase of a key made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Protects the file of the new key. Nobody can reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Passphrase of a key made here, again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>So that no slip of the finger locks you out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Certificate file for a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Seals the scan of a form that was signed with a pen, so that no later change goes unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Passphrase for a scan’s seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Opens that file once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Longer needs a time-stamp, and what proves the certificates valid on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The only address that the program ever connects to, and only when you sign with a time-stamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Who prepared a hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Who signs reads this name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>How a hand-over is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>By a passphrase that you tell by telephone, or by the public key of whoever signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Passphrase of a hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Tell it by another way than the one the file takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Public key of whoever signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>With it, only their computer can open the file. It begins with “age1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Passphrase that you were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Opens the form that counsel prepared for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Passphrase for what goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>That of the file that was sent to you; it protects what you send back too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Goes back to counsel with the form, unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Passphrase for a form sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>That of the file that was sent to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Day on which it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The day of sending, of a reply or of the listing. Reminders count from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The day from which a change or a withdrawal holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Explanation of a later act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Printed in the document in your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>File of an edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>An updated Code as data, from somebody you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>SHA-256 of an edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Its publisher tells it by another way; only then is the file what they made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Signature beside an edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A file of its own (CMS), with which somebody signed exactly this edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Certificate you trust for an edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The signer’s certificate must lead to it; without it a signature says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Years for Transparency and Safety and Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>How long records of forms with these chapters are kept: at least as long as you mean to show what you signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Years for all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>How long the other records are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Who decided that records are taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Written into the archive, so that it can be shown later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Opening and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Opens the drafts that are encrypted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>New passphrase of your drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Long is better than strange: five or six words. Nobody can reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>New passphrase, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Of the recovery sheet. They open your drafts when key and passphrase are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Needed only where the system has no keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Takes effect at once. The language of a document is chosen in Statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Light, dark, high contrast, or as the system has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Everything in the window grows with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Remind me after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>After so many days the start page names forms that were not noted as sent, or not acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Versions and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>What a question to support needs. It names no person, organisation or form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources/translations/libraries</name>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Save All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Yes to &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>N&amp;o to All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Show Details...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Hide Details...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>%(prog)s: error: %(message)s
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>can't open '%(filename)s': %(error)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>expected at least one argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>expected at most one argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>expected one argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>ignored explicit argument %r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>invalid %(type)s value: %(value)r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>not allowed with argument %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>one of the arguments %s is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>positional arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>show this help message and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>show program's version number and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>the following arguments are required: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>unrecognized arguments: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>usage: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/after_signing</name>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>The day on which it happened. A reply saved as .eml or .msg can be dropped here; its own day then counts.</source>
        <translation>Der Tag, an dem es geschah. Eine als .eml oder .msg gespeicherte Antwort kann hier abgelegt werden; dann zählt ihr eigener Tag.</translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>Note as sent</source>
        <translation>Als gesendet vermerken</translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>Keep a reply…</source>
        <translation>Antwort ablegen…</translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>Note as listed</source>
        <translation>Als aufgeführt vermerken</translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>Note as acknowledged without a reply to keep</source>
        <translation>Eingangsbestätigung ohne abzulegende Antwort vermerken</translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>The chain of documents</source>
        <translation>Die Kette der Dokumente</translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>If something changes</source>
        <translation>Wenn sich etwas ändert</translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>A signed document is never altered. What changes is declared in a document of its own, made from the same data, signed and sent in the same way.</source>
        <translation>Ein signiertes Dokument wird nie verändert. Was sich ändert, wird in einem eigenen Dokument erklärt, aus denselben Daten erstellt, ebenso signiert und gesendet.</translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>Withdraw…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>Sign an updated Code…</source>
        <translation>Aktualisierten Praxisleitfaden unterzeichnen…</translation>
    </message>
</context>
<context>
    <name>ui/archive</name>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Every record that was kept, and what became of it. Records are never changed.</source>
        <translation>Jede abgelegte Akte und was daraus wurde. Akten werden nie geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Find by provider, number, model or signatory</source>
        <translation>Suche nach Anbieter, Nummer, Modell oder Unterzeichner</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Find records</source>
        <translation>Akten suchen</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Only this provider</source>
        <translation>Nur dieser Anbieter</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Only with this model</source>
        <translation>Nur mit diesem Modell</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Only with this chapter</source>
        <translation>Nur mit diesem Kapitel</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Only of this kind</source>
        <translation>Nur von dieser Art</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Only of this year</source>
        <translation>Nur aus diesem Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Only in this state</source>
        <translation>Nur in diesem Stand</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <location filename="../../ui/start.ui"/>
        <source>Records</source>
        <translation>Akten</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <location filename="../../ui/handover.ui"/>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Open &amp;PDF</source>
        <translation>&amp;PDF öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Save the list as &amp;CSV…</source>
        <translation>Liste als &amp;CSV speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>All of it</source>
        <translation>Alles davon</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Checking reads every file again, holds it against the chain of entries, and validates every signature.</source>
        <translation>Die Prüfung liest jede Datei erneut, vergleicht sie mit der Kette der Einträge und validiert jede Signatur.</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>How far the check has come</source>
        <translation>Wie weit die Prüfung ist</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>&amp;Check everything</source>
        <translation>&amp;Alles prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>&amp;Import records…</source>
        <translation>Akten &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Export a&amp;ll…</source>
        <translation>A&amp;lle exportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>With &amp;Transparency, or Safety and Security</source>
        <translation>Mit &amp;Transparenz oder Sicherheit und Gefahrenabwehr</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>All &amp;others</source>
        <translation>Alle &amp;übrigen</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Records whose retention period is over</source>
        <translation>Akten, deren Aufbewahrungsfrist abgelaufen ist</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>&amp;Who decided that they are taken away</source>
        <translation>&amp;Wer entschieden hat, dass sie entfernt werden</translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Take them away for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
</context>
<context>
    <name>ui/brief</name>
    <message>
        <location filename="../../ui/brief.ui"/>
        <source>What you are asked to sign</source>
        <translation>Was Sie unterzeichnen sollen</translation>
    </message>
    <message>
        <location filename="../../ui/brief.ui"/>
        <source>Compare these words</source>
        <translation>Diese Wörter vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/brief.ui"/>
        <source>What it commits the provider to</source>
        <translation>Wozu es den Anbieter verpflichtet</translation>
    </message>
    <message>
        <location filename="../../ui/brief.ui"/>
        <source>What counsel looked at twice</source>
        <translation>Was die Rechtsabteilung zweimal angesehen hat</translation>
    </message>
    <message>
        <location filename="../../ui/brief.ui"/>
        <location filename="../../ui/document.ui"/>
        <source>Send back with a comment…</source>
        <translation>Mit Anmerkung zurücksenden…</translation>
    </message>
</context>
<context>
    <name>ui/chapter_card</name>
    <message>
        <location filename="../../ui/chapter_card.ui"/>
        <source>Sign</source>
        <comment>a chapter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chapter_card.ui"/>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <location filename="../../ui/chapter_card.ui"/>
        <source>Yes, leave it out</source>
        <translation>Ja, auslassen</translation>
    </message>
    <message>
        <location filename="../../ui/chapter_card.ui"/>
        <location filename="../../ui/unlock.ui"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../ui/chapter_card.ui"/>
        <source>Optional, for your own files: never printed and never sent.</source>
        <translation>Freiwillig, für Ihre eigenen Unterlagen: wird nie gedruckt und nie gesendet.</translation>
    </message>
    <message>
        <location filename="../../ui/chapter_card.ui"/>
        <source>Why it is left out</source>
        <translation>Warum es ausgelassen wird</translation>
    </message>
</context>
<context>
    <name>ui/chapters</name>
    <message>
        <location filename="../../ui/chapters.ui"/>
        <source>Decide for each chapter of the Code. Leaving one out is an answer too, and has effects.</source>
        <translation>Entscheiden Sie über jedes Kapitel des Praxisleitfadens. Auch eines auszulassen ist eine Antwort und hat Folgen.</translation>
    </message>
    <message>
        <location filename="../../ui/chapters.ui"/>
        <source>Systemic risk is presumed above 10²⁵ FLOP of training compute (AI Act, Article 51(2)).</source>
        <translation>Ein systemisches Risiko wird über 10²⁵ FLOP Trainingsrechenaufwand angenommen (KI-Verordnung, Artikel 51 Absatz 2).</translation>
    </message>
    <message>
        <location filename="../../ui/chapters.ui"/>
        <source>Does the provider have, develop or intend a model with systemic risk?</source>
        <translation>Hat, entwickelt oder beabsichtigt der Anbieter ein Modell mit systemischem Risiko?</translation>
    </message>
    <message>
        <location filename="../../ui/chapters.ui"/>
        <source>It has one</source>
        <translation>Er hat eines</translation>
    </message>
    <message>
        <location filename="../../ui/chapters.ui"/>
        <source>Is developing one</source>
        <translation>Er entwickelt eines</translation>
    </message>
    <message>
        <location filename="../../ui/chapters.ui"/>
        <source>Intends one</source>
        <translation>Er beabsichtigt eines</translation>
    </message>
    <message>
        <location filename="../../ui/chapters.ui"/>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <location filename="../../ui/chapters.ui"/>
        <source>What the FAQ no longer says…</source>
        <translation>Was in den FAQ überholt ist…</translation>
    </message>
</context>
<context>
    <name>ui/comments</name>
    <message>
        <location filename="../../ui/comments.ui"/>
        <source>Comments and reasons</source>
        <translation>Anmerkungen und Begründungen</translation>
    </message>
    <message>
        <location filename="../../ui/comments.ui"/>
        <source>They stay with the draft. Reasons go along with a hand-over; nothing of this stands in the form.</source>
        <translation>Sie bleiben beim Entwurf. Begründungen gehen mit einer Übergabe mit; nichts davon steht im Formular.</translation>
    </message>
    <message>
        <location filename="../../ui/comments.ui"/>
        <source>It stands beside what you say.</source>
        <translation>Er steht neben dem, was Sie sagen.</translation>
    </message>
    <message>
        <location filename="../../ui/comments.ui"/>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <location filename="../../ui/comments.ui"/>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location filename="../../ui/comments.ui"/>
        <location filename="../../ui/review.ui"/>
        <source>Comments</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <location filename="../../ui/comments.ui"/>
        <source>A new comment</source>
        <translation>Neue Anmerkung</translation>
    </message>
    <message>
        <location filename="../../ui/comments.ui"/>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <location filename="../../ui/comments.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Comment</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <location filename="../../ui/comments.ui"/>
        <source>&amp;Add the comment</source>
        <translation>Anmerkung &amp;hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/comments.ui"/>
        <location filename="../../ui/hand_over.ui"/>
        <location filename="../../ui/help.ui"/>
        <location filename="../../ui/identity.ui"/>
        <location filename="../../ui/measures.ui"/>
        <location filename="../../ui/send_back.ui"/>
        <location filename="../../ui/what_changed.ui"/>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui/compare</name>
    <message>
        <location filename="../../ui/compare.ui"/>
        <source>Compare two forms</source>
        <translation>Zwei Formulare vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/compare.ui"/>
        <source>Two drafts, saved states or PDFs side by side, field by field. You can drop the files here.</source>
        <translation>Zwei Entwürfe, gespeicherte Stände oder PDF-Dateien nebeneinander, Feld für Feld. Sie können die Dateien hier ablegen.</translation>
    </message>
    <message>
        <location filename="../../ui/compare.ui"/>
        <source>This one</source>
        <translation>Dieses</translation>
    </message>
    <message>
        <location filename="../../ui/compare.ui"/>
        <source>With this one</source>
        <translation>Mit diesem</translation>
    </message>
    <message>
        <location filename="../../ui/compare.ui"/>
        <source>Swap the two</source>
        <translation>Beide vertauschen</translation>
    </message>
</context>
<context>
    <name>ui/compute_calculator</name>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>For instance 70B or 7e10.</source>
        <translation>Zum Beispiel 70B oder 7e10.</translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>All passes counted, for instance 15T.</source>
        <translation>Alle Durchläufe gezählt, zum Beispiel 15T.</translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Training tokens</source>
        <translation>Trainingstoken</translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>For instance 1,000 or 2.4e6.</source>
        <translation>Zum Beispiel 1,000 oder 2.4e6.</translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Training time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>Chips used at once</source>
        <translation>Gleichzeitig verwendete Chips</translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Kind of chip</source>
        <translation>Art des Chips</translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>For instance 989 TFLOP/s.</source>
        <translation>Zum Beispiel 989 TFLOP/s.</translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>Peak speed of one chip, in FLOP/s</source>
        <translation>Spitzengeschwindigkeit eines Chips, in FLOP/s</translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>For instance 40 %.</source>
        <translation>Zum Beispiel 40 %.</translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>Use this estimate</source>
        <translation>Diese Schätzung verwenden</translation>
    </message>
</context>
<context>
    <name>ui/deleted</name>
    <message>
        <location filename="../../ui/deleted.ui"/>
        <source>Deleted drafts</source>
        <translation>Gelöschte Entwürfe</translation>
    </message>
    <message>
        <location filename="../../ui/deleted.ui"/>
        <source>A deleted draft leaves the list and is kept here, encrypted as before.</source>
        <translation>Ein gelöschter Entwurf verlässt die Liste und wird hier aufbewahrt, verschlüsselt wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../ui/deleted.ui"/>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <location filename="../../ui/deleted.ui"/>
        <source>&amp;Put it back</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <location filename="../../ui/deleted.ui"/>
        <source>Show its file</source>
        <translation>Datei zeigen</translation>
    </message>
</context>
<context>
    <name>ui/document</name>
    <message>
        <location filename="../../ui/document.ui"/>
        <source>The preview shows it, page by page. This and nothing else is signed.</source>
        <translation>Die Vorschau zeigt es Seite für Seite. Dies und nichts anderes wird signiert.</translation>
    </message>
    <message>
        <location filename="../../ui/document.ui"/>
        <source>What it declares</source>
        <translation>Was es erklärt</translation>
    </message>
    <message>
        <location filename="../../ui/document.ui"/>
        <source>How to recognise it</source>
        <translation>Woran Sie es erkennen</translation>
    </message>
</context>
<context>
    <name>ui/fill</name>
    <message>
        <location filename="../../ui/fill.ui"/>
        <source>The Commission’s form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/fill.ui"/>
        <source>The Commission’s form, filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/fill.ui"/>
        <source>Places of the form, and what goes into each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/fill.ui"/>
        <source>What &amp;belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/fill.ui"/>
        <source>Yes, &amp;fill it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/fill.ui"/>
        <source>Save the mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/fill.ui"/>
        <source>&amp;Save the filled form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/fill.ui"/>
        <source>Take the &amp;PDF from Word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/fill.ui"/>
        <location filename="../../ui/import_answers.ui"/>
        <location filename="../../ui/import_models.ui"/>
        <location filename="../../ui/load_edition.ui"/>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/fill.ui"/>
        <source>&amp;Use it for signing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/hand_over</name>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>Hand over to who signs</source>
        <translation>An die unterzeichnende Person übergeben</translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>One encrypted file with the exact document, its data and the executive brief. Internal notes stay here.</source>
        <translation>Eine verschlüsselte Datei mit dem genauen Dokument, seinen Daten und der Vorlage für die Leitung. Interne Notizen bleiben hier.</translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>Who signs reads this name.</source>
        <translation>Wer unterzeichnet, liest diesen Namen.</translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>Who prepared it</source>
        <translation>Wer es vorbereitet hat</translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>How it is protected</source>
        <translation>Wie es geschützt ist</translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>Their public key</source>
        <translation>Der öffentliche Schlüssel der Person</translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>At least 12 characters. Never send it along with the file.</source>
        <translation>Mindestens 12 Zeichen. Senden Sie sie nie mit der Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>Passphrase to tell by telephone</source>
        <translation>Telefonisch mitzuteilende Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>Suggest another</source>
        <translation>Andere vorschlagen</translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>A line that begins with “age1”. Their program shows it under “Your key and its recovery sheet”.</source>
        <translation>Eine Zeile, die mit „age1“ beginnt. Deren Programm zeigt sie unter „Ihr Schlüssel und sein Wiederherstellungsblatt“.</translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>Compare these words by telephone</source>
        <translation>Vergleichen Sie diese Wörter am Telefon</translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>The program of who signs shows the same six. They are the beginning of the fingerprint on every page.</source>
        <translation>Das Programm der unterzeichnenden Person zeigt dieselben sechs. Sie sind der Anfang des Fingerabdrucks auf jeder Seite.</translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>&amp;Freeze and save…</source>
        <translation>&amp;Einfrieren und speichern…</translation>
    </message>
</context>
<context>
    <name>ui/handover</name>
    <message>
        <location filename="../../ui/handover.ui"/>
        <source>A file that somebody sent you</source>
        <translation>Eine Datei, die Ihnen jemand gesandt hat</translation>
    </message>
    <message>
        <location filename="../../ui/handover.ui"/>
        <source>The one that was told you, for instance by telephone.</source>
        <translation>Die Ihnen mitgeteilte, zum Beispiel telefonisch.</translation>
    </message>
    <message>
        <location filename="../../ui/handover.ui"/>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
</context>
<context>
    <name>ui/handwriting</name>
    <message>
        <location filename="../../ui/handwriting.ui"/>
        <source>A handwriting in the signature block is decoration: what binds is the electronic signature, with it or without. Draw it with mouse or pen, or choose a picture of it (PNG or JPEG). Only its pixels go into the form.</source>
        <translation>Ein Schriftzug im Unterschriftsfeld ist Schmuck: Bindend ist die elektronische Signatur, mit ihm oder ohne ihn. Zeichnen Sie ihn mit Maus oder Stift, oder wählen Sie ein Bild davon (PNG oder JPEG). Nur seine Pixel gelangen in das Formular.</translation>
    </message>
    <message>
        <location filename="../../ui/handwriting.ui"/>
        <source>Drawing area for the handwriting</source>
        <translation>Zeichenfläche für den Schriftzug</translation>
    </message>
    <message>
        <location filename="../../ui/handwriting.ui"/>
        <source>For mouse or pen. With the keyboard, choose a picture instead.</source>
        <translation>Für Maus oder Stift. Mit der Tastatur wählen Sie stattdessen ein Bild.</translation>
    </message>
    <message>
        <location filename="../../ui/handwriting.ui"/>
        <source>The picture that was chosen</source>
        <translation>Das gewählte Bild</translation>
    </message>
    <message>
        <location filename="../../ui/handwriting.ui"/>
        <source>Take back the last stroke</source>
        <translation>Letzten Strich zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/handwriting.ui"/>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/handwriting.ui"/>
        <source>Do without</source>
        <translation>Ohne auskommen</translation>
    </message>
</context>
<context>
    <name>ui/help</name>
    <message>
        <location filename="../../ui/help.ui"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../ui/help.ui"/>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <location filename="../../ui/help.ui"/>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <location filename="../../ui/help.ui"/>
        <source>Forward (Alt+Right)</source>
        <translation>Vorwärts (Alt+Rechts)</translation>
    </message>
    <message>
        <location filename="../../ui/help.ui"/>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <location filename="../../ui/help.ui"/>
        <source>The manual and every field</source>
        <translation>Das Handbuch und jedes Feld</translation>
    </message>
    <message>
        <location filename="../../ui/help.ui"/>
        <source>Contents, or what was found</source>
        <translation>Inhalt oder das Gefundene</translation>
    </message>
    <message>
        <location filename="../../ui/help.ui"/>
        <source>The manual</source>
        <translation>Das Handbuch</translation>
    </message>
    <message>
        <location filename="../../ui/help.ui"/>
        <source>The manual is part of the program and needs no network.</source>
        <translation>Das Handbuch ist Teil des Programms und braucht kein Netz.</translation>
    </message>
</context>
<context>
    <name>ui/history</name>
    <message>
        <location filename="../../ui/history.ui"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/history.ui"/>
        <source>Saved states</source>
        <translation>Gespeicherte Stände</translation>
    </message>
    <message>
        <location filename="../../ui/history.ui"/>
        <source>There is no saved state yet. One is kept from every five minutes of work.</source>
        <translation>Noch gibt es keinen gespeicherten Stand. Alle fünf Minuten der Arbeit wird einer aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../ui/history.ui"/>
        <source>&amp;Bring it back</source>
        <translation>Zurück&amp;holen</translation>
    </message>
    <message>
        <location filename="../../ui/history.ui"/>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/history.ui"/>
        <source>What changed here</source>
        <translation>Was sich hier geändert hat</translation>
    </message>
    <message>
        <location filename="../../ui/history.ui"/>
        <source>A state with a name is never replaced by a later one.</source>
        <translation>Ein Stand mit Namen wird nie durch einen späteren ersetzt.</translation>
    </message>
    <message>
        <location filename="../../ui/history.ui"/>
        <source>Name of this state</source>
        <translation>Name dieses Stands</translation>
    </message>
    <message>
        <location filename="../../ui/history.ui"/>
        <source>For instance: as the board saw it</source>
        <translation>Zum Beispiel: wie vom Vorstand gesehen</translation>
    </message>
</context>
<context>
    <name>ui/identity</name>
    <message>
        <location filename="../../ui/identity.ui"/>
        <source>Your key</source>
        <translation>Ihr Schlüssel</translation>
    </message>
    <message>
        <location filename="../../ui/identity.ui"/>
        <source>Everything that you keep here is encrypted for one key. Who has it can read your drafts; without it nobody can, not even you.</source>
        <translation>Alles, was Sie hier aufbewahren, ist für einen Schlüssel verschlüsselt. Wer ihn hat, kann Ihre Entwürfe lesen; ohne ihn kann es niemand, auch Sie nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/identity.ui"/>
        <source>The recovery sheet</source>
        <translation>Das Wiederherstellungsblatt</translation>
    </message>
    <message>
        <location filename="../../ui/identity.ui"/>
        <source>One page with the key as 24 words and as a code. Print it, lock it away, then delete the file. It opens your drafts on any computer.</source>
        <translation>Eine Seite mit dem Schlüssel als 24 Wörtern und als Code. Drucken Sie sie, schließen Sie sie weg, und löschen Sie dann die Datei. Sie öffnet Ihre Entwürfe auf jedem Rechner.</translation>
    </message>
    <message>
        <location filename="../../ui/identity.ui"/>
        <source>&amp;Save the recovery sheet…</source>
        <translation>Wiederherstellungsblatt &amp;speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/identity.ui"/>
        <source>For others to encrypt for you</source>
        <translation>Damit andere für Sie verschlüsseln</translation>
    </message>
    <message>
        <location filename="../../ui/identity.ui"/>
        <source>No secret. Whoever hands you a form to sign asks for this line.</source>
        <translation>Kein Geheimnis. Wer Ihnen ein Formular zur Unterzeichnung übergibt, bittet um diese Zeile.</translation>
    </message>
    <message>
        <location filename="../../ui/identity.ui"/>
        <source>Without this program</source>
        <translation>Ohne dieses Programm</translation>
    </message>
    <message>
        <location filename="../../ui/identity.ui"/>
        <source>With the exported key the “age” command opens every file that is kept here.</source>
        <translation>Mit dem exportierten Schlüssel öffnet der Befehl „age“ jede Datei, die hier aufbewahrt wird.</translation>
    </message>
    <message>
        <location filename="../../ui/identity.ui"/>
        <source>Export the key…</source>
        <translation>Schlüssel exportieren…</translation>
    </message>
</context>
<context>
    <name>ui/import_answers</name>
    <message>
        <location filename="../../ui/import_answers.ui"/>
        <source>Import answers</source>
        <translation>Antworten importieren</translation>
    </message>
    <message>
        <location filename="../../ui/import_answers.ui"/>
        <source>What the table says about the measures. Nothing is taken before you say so, and a blank cell takes nothing away.</source>
        <translation>Was die Tabelle über die Maßnahmen sagt. Nichts wird übernommen, bevor Sie zustimmen, und eine leere Zelle nimmt nichts weg.</translation>
    </message>
    <message>
        <location filename="../../ui/import_answers.ui"/>
        <source>Measures that were understood</source>
        <translation>Verstandene Maßnahmen</translation>
    </message>
    <message>
        <location filename="../../ui/import_answers.ui"/>
        <location filename="../../ui/import_models.ui"/>
        <source>What was not taken, and why</source>
        <translation>Was nicht übernommen wurde und warum</translation>
    </message>
    <message>
        <location filename="../../ui/import_answers.ui"/>
        <source>Take answers</source>
        <translation>Antworten übernehmen</translation>
    </message>
</context>
<context>
    <name>ui/import_models</name>
    <message>
        <location filename="../../ui/import_models.ui"/>
        <source>Import models</source>
        <translation>Modelle importieren</translation>
    </message>
    <message>
        <location filename="../../ui/import_models.ui"/>
        <source>From a CSV file or a spreadsheet, or cells copied from one. The first row holds the headings.</source>
        <translation>Aus einer CSV-Datei oder einer Tabelle oder daraus kopierten Zellen. Die erste Zeile enthält die Überschriften.</translation>
    </message>
    <message>
        <location filename="../../ui/import_models.ui"/>
        <source>Headings: Name, Version, Market status, Date, Modalities, Training compute, Systemic risk.</source>
        <translation>Überschriften: Name, Version, Market status, Date, Modalities, Training compute, Systemic risk.</translation>
    </message>
    <message>
        <location filename="../../ui/import_models.ui"/>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <location filename="../../ui/import_models.ui"/>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/import_models.ui"/>
        <source>Models that were understood</source>
        <translation>Verstandene Modelle</translation>
    </message>
    <message>
        <location filename="../../ui/import_models.ui"/>
        <source>Add models</source>
        <translation>Modelle hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui/later_act</name>
    <message>
        <location filename="../../ui/later_act.ui"/>
        <source>What this document does</source>
        <translation>Was dieses Dokument bewirkt</translation>
    </message>
    <message>
        <location filename="../../ui/later_act.ui"/>
        <source>Chapters to withdraw</source>
        <translation>Zurückzunehmende Kapitel</translation>
    </message>
    <message>
        <location filename="../../ui/later_act.ui"/>
        <source>What follows from it</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <location filename="../../ui/later_act.ui"/>
        <source>Year, month and day, such as 2027-01-31.</source>
        <translation>Jahr, Monat und Tag, etwa 2027-01-31.</translation>
    </message>
    <message>
        <location filename="../../ui/later_act.ui"/>
        <source>With &amp;effect from</source>
        <translation>Mit &amp;Wirkung ab</translation>
    </message>
    <message>
        <location filename="../../ui/later_act.ui"/>
        <source>Printed in the document, in your words.</source>
        <translation>Wird mit Ihren Worten im Dokument gedruckt.</translation>
    </message>
    <message>
        <location filename="../../ui/later_act.ui"/>
        <source>E&amp;xplanation</source>
        <translation>&amp;Erläuterung</translation>
    </message>
    <message>
        <location filename="../../ui/later_act.ui"/>
        <source>&amp;Go on</source>
        <translation>Fo&amp;rtfahren</translation>
    </message>
</context>
<context>
    <name>ui/load_edition</name>
    <message>
        <location filename="../../ui/load_edition.ui"/>
        <source>Load an updated Code</source>
        <translation>Aktualisierten Praxisleitfaden laden</translation>
    </message>
    <message>
        <location filename="../../ui/load_edition.ui"/>
        <source>No newer edition of the Code is at hand. An edition is one file with its chapters, commitments and measures. Load it only if somebody you trust vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/load_edition.ui"/>
        <source>&amp;File of the edition</source>
        <translation>&amp;Datei der Ausgabe</translation>
    </message>
    <message>
        <location filename="../../ui/load_edition.ui"/>
        <location filename="../../ui/paper_way.ui"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/load_edition.ui"/>
        <source>I was told its digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/load_edition.ui"/>
        <source>It is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/load_edition.ui"/>
        <source>64 digits and letters, as its publisher tells them; blanks do not matter.</source>
        <translation>64 Ziffern und Buchstaben, wie der Herausgeber sie mitteilt; Leerzeichen sind unerheblich.</translation>
    </message>
    <message>
        <location filename="../../ui/load_edition.ui"/>
        <source>Its &amp;SHA-256</source>
        <translation>Ihr &amp;SHA-256</translation>
    </message>
    <message>
        <location filename="../../ui/load_edition.ui"/>
        <source>A file of its own, as a rule with the ending .p7s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/load_edition.ui"/>
        <source>S&amp;ignature beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/load_edition.ui"/>
        <source>The signer’s certificate must lead to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/load_edition.ui"/>
        <source>Certificate you &amp;trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/load_edition.ui"/>
        <source>&amp;Load</source>
        <translation>&amp;Laden</translation>
    </message>
</context>
<context>
    <name>ui/long_term_fields</name>
    <message>
        <location filename="../../ui/long_term_fields.ui"/>
        <source>A time-stamp proves when the signature existed; without one, only the clock of this computer says so. This is the one act that uses the network: the program connects to the address below and to no other. A fingerprint of the signature is sent, not the form.</source>
        <translation>Ein Zeitstempel beweist, wann die Signatur bestand; ohne ihn sagt es nur die Uhr dieses Rechners. Dies ist der einzige Vorgang, der das Netz verwendet: Das Programm verbindet sich mit der Adresse unten und mit keiner anderen. Gesendet wird ein Fingerabdruck der Signatur, nicht das Formular.</translation>
    </message>
    <message>
        <location filename="../../ui/long_term_fields.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>How long the signature can be checked</source>
        <translation>Wie lange sich die Signatur prüfen lässt</translation>
    </message>
    <message>
        <location filename="../../ui/long_term_fields.ui"/>
        <source>The address that your provider of time-stamps gave you, beginning with http:// or https://.</source>
        <translation>Die Adresse, die Ihnen Ihr Anbieter von Zeitstempeln gegeben hat, beginnend mit http:// oder https://.</translation>
    </message>
    <message>
        <location filename="../../ui/long_term_fields.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Address of the time-stamp service</source>
        <translation>Adresse des Zeitstempeldienstes</translation>
    </message>
    <message>
        <location filename="../../ui/long_term_fields.ui"/>
        <source>The evidence comes from files that you fetch, because no other address is contacted: what each issuer has revoked (a list, CRL, or an OCSP answer), and certificates above yours that your key file lacks. What is missing is named when you sign.</source>
        <translation>Die Nachweise kommen aus Dateien, die Sie holen, weil keine andere Adresse kontaktiert wird: was jeder Aussteller widerrufen hat (eine Sperrliste, CRL, oder eine OCSP-Antwort), und Zertifikate oberhalb des Ihren, die Ihrer Schlüsseldatei fehlen. Was fehlt, wird beim Signieren genannt.</translation>
    </message>
    <message>
        <location filename="../../ui/long_term_fields.ui"/>
        <source>Add revocation lists…</source>
        <translation>Sperrlisten hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../ui/long_term_fields.ui"/>
        <source>Add certificates…</source>
        <translation>Zertifikate hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../ui/long_term_fields.ui"/>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
</context>
<context>
    <name>ui/measures</name>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>What you do for each measure of the Code. Kept beside the draft; nothing of it goes into the form.</source>
        <translation>Was Sie zu jeder Maßnahme des Praxisleitfadens tun. Wird neben dem Entwurf aufbewahrt; nichts davon gelangt in das Formular.</translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>Left out: gap analysis</source>
        <translation>Ausgelassen: Lückenanalyse</translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>Signed: plan</source>
        <translation>Unterzeichnet: Plan</translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>Mark the plan as internal</source>
        <translation>Plan als intern kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>Measures with what you do for each</source>
        <translation>Maßnahmen mit dem, was Sie dazu tun</translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>In the list, 1 to 4 answer how far it has come, and Return goes to the text. Ctrl+Down goes to the next measure from anywhere.</source>
        <translation>In der Liste beantworten 1 bis 4, wie weit sie umgesetzt ist, und die Eingabetaste geht zum Text. Strg+Abwärts geht von überall zur nächsten Maßnahme.</translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>How far it has come</source>
        <translation>Wie weit sie umgesetzt ist</translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>What you do</source>
        <translation>Was Sie tun</translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>A document, a test, a log.</source>
        <translation>Ein Dokument, ein Test, ein Protokoll.</translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>What shows it</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Who sees to it</source>
        <translation>Wer dafür sorgt</translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <location filename="../../ui/models.ui"/>
        <source>YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation>JJJJ-MM-TT, JJJJ-MM oder JJJJ</translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Since when, or by when</source>
        <translation>Seit wann oder bis wann</translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>Import a table…</source>
        <translation>Tabelle importieren…</translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>Export as table…</source>
        <translation>Als Tabelle exportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>Export as PDF…</source>
        <translation>Als PDF exportieren…</translation>
    </message>
</context>
<context>
    <name>ui/model_more</name>
    <message>
        <location filename="../../ui/model_more.ui"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../ui/model_more.ui"/>
        <source>Released under a free and open-source licence</source>
        <translation>Unter einer freien und quelloffenen Lizenz veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../ui/model_more.ui"/>
        <source>The model that was modified, if any.</source>
        <translation>Das Modell, das geändert wurde, falls es eines gibt.</translation>
    </message>
    <message>
        <location filename="../../ui/model_more.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Modified from</source>
        <translation>Geändert aus</translation>
    </message>
    <message>
        <location filename="../../ui/model_more.ui"/>
        <source>Compute of the modification, in FLOP</source>
        <translation>Rechenaufwand der Änderung, in FLOP</translation>
    </message>
    <message>
        <location filename="../../ui/model_more.ui"/>
        <source>Blank where it is not known.</source>
        <translation>Leer, wo er nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../ui/model_more.ui"/>
        <source>Training compute of the original, in FLOP</source>
        <translation>Trainingsrechenaufwand des Originals, in FLOP</translation>
    </message>
    <message>
        <location filename="../../ui/model_more.ui"/>
        <source>YYYY-MM-DD; from then on two weeks run (Art. 52(1)).</source>
        <translation>JJJJ-MM-TT; ab dann laufen zwei Wochen (Art. 52 Abs. 1).</translation>
    </message>
    <message>
        <location filename="../../ui/model_more.ui"/>
        <source>10²⁵ FLOP met, or known to be met, on</source>
        <translation>10²⁵ FLOP erreicht oder Erreichen bekannt am</translation>
    </message>
    <message>
        <location filename="../../ui/model_more.ui"/>
        <source>Does the original pose systemic risk?</source>
        <translation>Birgt das Original ein systemisches Risiko?</translation>
    </message>
</context>
<context>
    <name>ui/models</name>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>The general-purpose AI models that this form names, and which of them come under Safety and Security.</source>
        <translation>Die KI-Modelle mit allgemeinem Verwendungszweck, die dieses Formular nennt, und welche davon unter „Sicherheit und Gefahrenabwehr“ fallen.</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Import from CSV or spreadsheet…</source>
        <translation>Aus CSV oder Tabelle importieren…</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Models named in this form</source>
        <translation>In diesem Formular genannte Modelle</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Version or identifier</source>
        <translation>Version oder Kennung</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Union market</source>
        <translation>Unionsmarkt</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Placed on it</source>
        <translation>In Verkehr gebracht</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>It can generate</source>
        <translation>Es kann erzeugen</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <location filename="../../ui/send.ui"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Cumulative, for instance 3.4e24.</source>
        <translation>Kumuliert, zum Beispiel 3.4e24.</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Training compute, in FLOP</source>
        <translation>Trainingsrechenaufwand, in FLOP</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Commission Guidelines, annex.</source>
        <translation>Leitlinien der Kommission, Anhang.</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Estimated by</source>
        <translation>Geschätzt nach</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>For instance chips × hours × peak FLOP/s × utilisation.</source>
        <translation>Zum Beispiel Chips × Stunden × Spitzen-FLOP/s × Auslastung.</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>How it was estimated</source>
        <translation>Wie geschätzt wurde</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Does it pose systemic risk?</source>
        <translation>Birgt es ein systemisches Risiko?</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Safety and Security chapter</source>
        <translation>Kapitel „Sicherheit und Gefahrenabwehr“</translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>This model comes under the chapter</source>
        <translation>Dieses Modell fällt unter das Kapitel</translation>
    </message>
</context>
<context>
    <name>ui/paper_way</name>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>For signatories who sign with a pen: print the form, sign in the blocks, scan all pages and bring the scan back. It is compared with what was printed, and kept clearly marked as a scan. It is not an electronic signature.</source>
        <translation>Für Unterzeichner, die mit einem Stift unterschreiben: Drucken Sie das Formular, unterschreiben Sie in den Feldern, scannen Sie alle Seiten, und bringen Sie den Scan zurück. Er wird mit dem Gedruckten verglichen und deutlich als Scan gekennzeichnet abgelegt. Er ist keine elektronische Signatur.</translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>Print the form to be signed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>Open it to print</source>
        <translation>Zum Drucken öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>Save another copy…</source>
        <translation>Weitere Kopie speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>The scan</source>
        <translation>Der Scan</translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>I looked at these places on the paper: they do no harm.</source>
        <translation>Ich habe diese Stellen auf dem Papier angesehen: Sie schaden nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>Add pages…</source>
        <translation>Seiten hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>Begin the scan again</source>
        <translation>Scan neu beginnen</translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>A seal shows that the scan was not changed since, and who sealed it. It does not replace the signatures on the paper. Leave the fields empty to keep the scan without one.</source>
        <translation>Ein Siegel zeigt, dass der Scan seither nicht verändert wurde und wer ihn gesiegelt hat. Es ersetzt nicht die Unterschriften auf dem Papier. Lassen Sie die Felder leer, um den Scan ohne Siegel abzulegen.</translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>A file ending in .p12 or .pfx, for instance with the seal of the provider.</source>
        <translation>Eine Datei mit der Endung .p12 oder .pfx, zum Beispiel mit dem Siegel des Anbieters.</translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <location filename="../../ui/sign.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>Choose the certificate file of the seal</source>
        <translation>Zertifikatsdatei des Siegels wählen</translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <location filename="../../ui/sign.ui"/>
        <source>Used once to open the file, then forgotten.</source>
        <translation>Einmal verwendet, um die Datei zu öffnen, dann vergessen.</translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <location filename="../../ui/sign.ui"/>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>The scan is sealed with this certificate</source>
        <translation>Der Scan wird mit diesem Zertifikat gesiegelt</translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <location filename="../../ui/sign.ui"/>
        <source>Use another certificate</source>
        <translation>Anderes Zertifikat verwenden</translation>
    </message>
</context>
<context>
    <name>ui/provider</name>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>The legal entity that the signature binds, written as in its register.</source>
        <translation>Der Rechtsträger, den die Unterzeichnung bindet, geschrieben wie in seinem Register.</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Both may sign the Code. A potential future provider needs no model yet.</source>
        <translation>Beide können den Praxisleitfaden unterzeichnen. Ein möglicher künftiger Anbieter braucht noch kein Modell.</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Does it provide a general-purpose AI model today?</source>
        <translation>Bietet er heute ein KI-Modell mit allgemeinem Verwendungszweck an?</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Yes, a provider today</source>
        <translation>Ja, heute ein Anbieter</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Not yet, a potential future provider</source>
        <translation>Noch nicht, ein möglicher künftiger Anbieter</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Legal entity</source>
        <translation>Rechtsträger</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Exactly as registered, in its own script.</source>
        <translation>Genau wie eingetragen, in der eigenen Schrift.</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../ui/signatory.ui"/>
        <source>Only where the name is in another script.</source>
        <translation>Nur wo der Name in einer anderen Schrift steht.</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Legal name in Latin script</source>
        <translation>Rechtlicher Name in lateinischer Schrift</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>For instance S.A., GmbH, Oy.</source>
        <translation>Zum Beispiel S.A., GmbH, Oy.</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Optional: 20 characters, ISO 17442.</source>
        <translation>Freiwillig: 20 Zeichen, ISO 17442.</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Number in the register</source>
        <translation>Nummer im Register</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Town or city</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Only where the address needs one.</source>
        <translation>Nur wo die Anschrift sie braucht.</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Region or state</source>
        <translation>Region oder Bundesstaat</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Optional. Begins with https://</source>
        <translation>Freiwillig. Beginnt mit https://</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Contact for the AI Office</source>
        <translation>Kontakt für das Büro für Künstliche Intelligenz</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>With country code.</source>
        <translation>Mit Ländervorwahl.</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Authorised representative in the Union</source>
        <translation>Bevollmächtigter in der Union</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Name of the representative</source>
        <translation>Name des Bevollmächtigten</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>E-mail of the representative</source>
        <translation>E-Mail des Bevollmächtigten</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../ui/signatory.ui"/>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Date of the written mandate</source>
        <translation>Datum des schriftlichen Auftrags</translation>
    </message>
</context>
<context>
    <name>ui/record</name>
    <message>
        <location filename="../../ui/record.ui"/>
        <location filename="../../ui/send.ui"/>
        <location filename="../../ui/settings.ui"/>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/record.ui"/>
        <source>Check this record now</source>
        <translation>Diese Akte jetzt prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/record.ui"/>
        <source>Verify or renew the signed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/record.ui"/>
        <location filename="../../ui/start.ui"/>
        <source>New form from this record</source>
        <translation>Neues Formular aus dieser Akte</translation>
    </message>
    <message>
        <location filename="../../ui/record.ui"/>
        <source>Add evidence of authority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/record.ui"/>
        <source>What is in it</source>
        <translation>Was darin liegt</translation>
    </message>
    <message>
        <location filename="../../ui/record.ui"/>
        <source>The folder is a BagIt bag (RFC 8493): a manifest lists the SHA-512 of each file, so it can be checked without this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/returned</name>
    <message>
        <location filename="../../ui/returned.ui"/>
        <source>It came back unsigned</source>
        <translation>Es kam unsigniert zurück</translation>
    </message>
    <message>
        <location filename="../../ui/returned.ui"/>
        <source>The comment</source>
        <translation>Die Anmerkung</translation>
    </message>
    <message>
        <location filename="../../ui/returned.ui"/>
        <source>&amp;Open the draft</source>
        <translation>Entwurf ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>ui/review</name>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Read everything once more. After signing, nothing of it can be changed.</source>
        <translation>Lesen Sie alles noch einmal. Nach dem Signieren lässt sich nichts mehr daran ändern.</translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>What this document does…</source>
        <translation>Was dieses Dokument bewirkt…</translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Worth a second look</source>
        <translation>Einen zweiten Blick wert</translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Comments and reasons…</source>
        <translation>Anmerkungen und Begründungen…</translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>What you declare</source>
        <translation>Was Sie erklären</translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Recommended where you have the file that the Commission publishes: the program fills it, and it is signed, sent and kept in place of the program’s own document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Use the Commission’s form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Somebody else signs</source>
        <translation>Jemand anderes signiert</translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Freeze the form into one encrypted file for them. They read, sign and send; what they sign is byte for byte what you freeze.</source>
        <translation>Frieren Sie das Formular für diese Person in eine verschlüsselte Datei ein. Sie liest, signiert und sendet; was sie signiert, ist Byte für Byte das, was Sie einfrieren.</translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Hand over to who signs…</source>
        <translation>An die unterzeichnende Person übergeben…</translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Documents for your files</source>
        <translation>Dokumente für Ihre Unterlagen</translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>None of them is attached to the form or to its e-mail.</source>
        <translation>Keines davon wird dem Formular oder seiner E-Mail beigefügt.</translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Stands on the brief. Without a name, the contact person does.</source>
        <translation>Steht auf der Vorlage. Ohne Namen steht dort die Kontaktperson.</translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Brief prepared by</source>
        <translation>Vorlage vorbereitet von</translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Executive brief…</source>
        <translation>Vorlage für die Leitung…</translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Obligation calendar…</source>
        <translation>Kalender der Pflichten…</translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Gap analysis and plan…</source>
        <translation>Lückenanalyse und Plan…</translation>
    </message>
</context>
<context>
    <name>ui/send</name>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>The e-mail to the AI Office as it will look. You send it yourself, from your own mail program.</source>
        <translation>Die E-Mail an das Büro für Künstliche Intelligenz, wie sie aussehen wird. Sie senden sie selbst, aus Ihrem eigenen E-Mail-Programm.</translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>This program sends nothing, and cannot know whether you sent it.</source>
        <translation>Dieses Programm sendet nichts und kann nicht wissen, ob Sie sie gesendet haben.</translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>Open it again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>Copy the subject</source>
        <translation>Betreff kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>Copy the path of the attachment</source>
        <translation>Pfad des Anhangs kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>For who prepared it</source>
        <translation>Für die vorbereitende Person</translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <location filename="../../ui/send_back.ui"/>
        <source>Passphrase of the file that was sent</source>
        <translation>Passphrase der gesandten Datei</translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>Save the file that goes back…</source>
        <translation>Zurückgehende Datei speichern…</translation>
    </message>
</context>
<context>
    <name>ui/send_back</name>
    <message>
        <location filename="../../ui/send_back.ui"/>
        <source>Send it back</source>
        <translation>Zurücksenden</translation>
    </message>
    <message>
        <location filename="../../ui/send_back.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>What is to be changed</source>
        <translation>Was zu ändern ist</translation>
    </message>
    <message>
        <location filename="../../ui/send_back.ui"/>
        <source>It protects the file that goes back, too.</source>
        <translation>Sie schützt auch die Datei, die zurückgeht.</translation>
    </message>
    <message>
        <location filename="../../ui/send_back.ui"/>
        <source>&amp;Save the file to send…</source>
        <translation>Zu sendende Datei &amp;speichern…</translation>
    </message>
</context>
<context>
    <name>ui/settings</name>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>How the window looks and speaks. Everything here holds at once, and changes no form.</source>
        <translation>Wie das Fenster aussieht und spricht. Alles hier gilt sofort und ändert kein Formular.</translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>Each form says in Statements which language its documents are in.</source>
        <translation>Jedes Formular nennt unter „Erklärungen“, in welcher Sprache seine Dokumente sind.</translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>Language of the &amp;window</source>
        <translation>Sprache des &amp;Fensters</translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>&amp;Colours</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>&amp;Size of text</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>The start page then names forms that were not noted as sent, or not acknowledged.</source>
        <translation>Die Startseite nennt dann Formulare, die nicht als gesendet oder bestätigt vermerkt sind.</translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>Remind me &amp;after</source>
        <translation>&amp;Erinnern nach</translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>What is kept on this computer</source>
        <translation>Was auf diesem Rechner aufbewahrt wird</translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>Forget the &amp;list of files opened lately</source>
        <translation>&amp;Liste der zuletzt geöffneten Dateien vergessen</translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>For a question to support. There is nothing in it about you, your organisation or your forms.</source>
        <translation>Für eine Frage an den Support. Es steht nichts über Sie, Ihre Organisation oder Ihre Formulare darin.</translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>&amp;Versions and settings</source>
        <translation>&amp;Versionen und Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>&amp;Done</source>
        <translation>Fer&amp;tig</translation>
    </message>
</context>
<context>
    <name>ui/sign</name>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>Go on without a time-stamp (B-B)</source>
        <translation>Ohne Zeitstempel fortfahren (B-B)</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>Who signs</source>
        <translation>Wer signiert</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>How you sign</source>
        <translation>Womit Sie signieren</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>Smart card or token</source>
        <translation>Chipkarte oder Token</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>A key of my own</source>
        <translation>Ein eigener Schlüssel</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>A file ending in .p12 or .pfx that holds your certificate and its key. You can drop it here.</source>
        <translation>Eine Datei mit der Endung .p12 oder .pfx, die Ihr Zertifikat und seinen Schlüssel enthält. Sie können sie hier ablegen.</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>Tried once to sign, then forgotten.</source>
        <translation>Einmal zum Signieren versucht, dann vergessen.</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>PIN of the token</source>
        <translation>PIN der Signaturkarte</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>Choose a module…</source>
        <translation>Modul wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>Add certificates above yours from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>Remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>For a signatory who has no certificate: the program makes a key and a certificate that you keep. Read first what a signature with it proves.</source>
        <translation>Für einen Unterzeichner ohne Zertifikat: Das Programm erstellt einen Schlüssel und ein Zertifikat, die Sie behalten. Lesen Sie zuerst, was eine Signatur damit beweist.</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>What it proves</source>
        <translation>Was sie beweist</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>What it does not prove</source>
        <translation>Was sie nicht beweist</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>As the signatory is named in this form. The provider stands beside it.</source>
        <translation>Wie der Unterzeichner in diesem Formular genannt ist. Der Anbieter steht daneben.</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Name in the certificate</source>
        <translation>Name im Zertifikat</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>At least 12 characters, such as four words of your own. It protects the file; the program does not keep it.</source>
        <translation>Mindestens 12 Zeichen, etwa vier Wörter eigener Wahl. Sie schützt die Datei; das Programm behält sie nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <location filename="../../ui/unlock.ui"/>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>You sign with this certificate</source>
        <translation>Sie signieren mit diesem Zertifikat</translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>End the rehearsal</source>
        <translation>Probe beenden</translation>
    </message>
</context>
<context>
    <name>ui/signatory</name>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>The person who signs, with sufficient authority to bind the provider. Where two must sign jointly, add both.</source>
        <translation>Die Person, die unterzeichnet, mit ausreichender Befugnis, den Anbieter zu binden. Müssen zwei gemeinsam unterzeichnen, fügen Sie beide hinzu.</translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>As in the identity document and the certificate.</source>
        <translation>Wie im Ausweis und im Zertifikat.</translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>Name in Latin script</source>
        <translation>Name in lateinischer Schrift</translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>For instance Chief Executive Officer.</source>
        <translation>Zum Beispiel Vorsitz der Geschäftsführung.</translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>Authority to bind the provider</source>
        <translation>Befugnis, den Anbieter zu binden</translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>It rests on</source>
        <translation>Sie beruht auf</translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>Which document gives the authority: articles of association, number of the resolution, deed.</source>
        <translation>Welches Dokument die Vertretungsmacht verleiht: Satzung, Nummer des Beschlusses, Urkunde.</translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>Reference</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>Optional, YYYY-MM-DD</source>
        <translation>Freiwillig, JJJJ-MM-TT</translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>Expires</source>
        <translation>Erlischt am</translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>Add another signatory</source>
        <translation>Weiteren Unterzeichner hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>Remove this signatory</source>
        <translation>Diesen Unterzeichner entfernen</translation>
    </message>
</context>
<context>
    <name>ui/start</name>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Prepare, sign, send and keep the declaration by which a provider signs the General-Purpose AI Code of Practice.</source>
        <translation>Die Erklärung vorbereiten, signieren, senden und ablegen, mit der ein Anbieter den Praxisleitfaden für KI mit allgemeinem Verwendungszweck unterzeichnet.</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Open it &amp;again</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Leave it closed</source>
        <translation>Geschlossen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Your drafts are locked</source>
        <translation>Ihre Entwürfe sind gesperrt</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>&amp;Unlock them</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>This program leads you through the Signatory Form of the General-Purpose AI Code of Practice, page by page, while the document grows beside the page. It checks what you write, has it signed with your certificate, prepares the e-mail to the AI Office and keeps a record. It uses no network: nothing leaves this computer unless you send it.</source>
        <translation>Dieses Programm führt Sie Seite für Seite durch das Unterzeichnerformular des Praxisleitfadens für KI mit allgemeinem Verwendungszweck, während das Dokument daneben entsteht. Es prüft, was Sie schreiben, lässt es mit Ihrem Zertifikat signieren, bereitet die E-Mail an das Büro für Künstliche Intelligenz vor und legt eine Akte ab. Es verwendet kein Netz: Nichts verlässt diesen Rechner, es sei denn, Sie senden es.</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Rehearse on an example</source>
        <translation>An einem Beispiel proben</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Put it back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Find a draft</source>
        <translation>Entwurf suchen</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>No draft matches what you typed.</source>
        <translation>Kein Entwurf entspricht Ihrer Eingabe.</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Open draft</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>New form from this</source>
        <translation>Neues Formular daraus</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Open record</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>&amp;New form</source>
        <translation>&amp;Neues Formular</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>An empty form, kept as a draft from the first word.</source>
        <translation>Ein leeres Formular, vom ersten Wort an als Entwurf aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>&amp;Open a file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>A draft, a hand-over, what came back of one, or a PDF that this program made.</source>
        <translation>Ein Entwurf, eine Übergabe, was davon zurückkam, oder ein PDF, das dieses Programm erstellt hat.</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>&amp;Verify a PDF…</source>
        <translation>PDF prü&amp;fen…</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>See what the signatures in a file prove.</source>
        <translation>Sehen, was die Signaturen in einer Datei beweisen.</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>&amp;Rehearse</source>
        <translation>P&amp;roben</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Try everything on an example. Nothing counts, nothing can be sent.</source>
        <translation>Alles an einem Beispiel versuchen. Nichts zählt, nichts lässt sich senden.</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>You can also drop a file here.</source>
        <translation>Sie können auch eine Datei hier ablegen.</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Archive of all records…</source>
        <translation>Archiv aller Akten…</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Compare two forms…</source>
        <translation>Zwei Formulare vergleichen…</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Deleted drafts…</source>
        <translation>Gelöschte Entwürfe…</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Your key and its recovery sheet…</source>
        <translation>Ihr Schlüssel und sein Wiederherstellungsblatt…</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Files opened lately</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
</context>
<context>
    <name>ui/statements</name>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>What the provider states beside the chapters, and where it signs.</source>
        <translation>Was der Anbieter neben den Kapiteln erklärt und wo er unterzeichnet.</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Power to bind</source>
        <translation>Befugnis zu binden</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Public list of signatories</source>
        <translation>Öffentliche Liste der Unterzeichner</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>The AI Office lists those signatories that agree.</source>
        <translation>Das Büro für Künstliche Intelligenz führt die Unterzeichner auf, die einverstanden sind.</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Does the provider agree to be listed publicly?</source>
        <translation>Ist der Anbieter einverstanden, öffentlich aufgeführt zu werden?</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Agree</source>
        <translation>Einverstanden</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Do not agree</source>
        <translation>Nicht einverstanden</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Name exactly as it is to be listed</source>
        <translation>Name, genau wie er aufgeführt werden soll</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Use the legal name</source>
        <translation>Rechtlichen Namen verwenden</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Further statements</source>
        <translation>Weitere Erklärungen</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Optional. Each line is printed as a statement of its own.</source>
        <translation>Freiwillig. Jede Zeile wird als eigene Erklärung gedruckt.</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Statements in your own words</source>
        <translation>Erklärungen in eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Place of signing</source>
        <translation>Ort der Unterzeichnung</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>The form, and what is made of it. The window has its own language, in the settings.</source>
        <translation>Das Formular und was daraus erstellt wird. Das Fenster hat seine eigene Sprache, in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Language of the documents</source>
        <translation>Sprache der Dokumente</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Internal notes</source>
        <translation>Interne Notizen</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Never printed, never signed, never sent. They stay in the draft.</source>
        <translation>Nie gedruckt, nie signiert, nie gesendet. Sie bleiben im Entwurf.</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Notes for yourselves</source>
        <translation>Notizen für Sie selbst</translation>
    </message>
</context>
<context>
    <name>ui/unlock</name>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>Asked once each time the program is started. It is kept nowhere.</source>
        <translation>Einmal bei jedem Start des Programms gefragt. Sie wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Passphrase of your drafts</source>
        <translation>Passphrase Ihrer Entwürfe</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>At least 12 characters, for instance five or six words. Nobody can reset it.</source>
        <translation>Mindestens 12 Zeichen, zum Beispiel fünf oder sechs Wörter. Niemand kann sie zurücksetzen.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>&amp;Encrypt with this passphrase</source>
        <translation>Mit dieser Passphrase &amp;verschlüsseln</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>With the recovery sheet</source>
        <translation>Mit dem Wiederherstellungsblatt</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>The 24 words on the sheet, or an exported identity file, open the drafts again.</source>
        <translation>Die 24 Wörter auf dem Blatt oder eine exportierte Identitätsdatei öffnen die Entwürfe wieder.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>Of each word its first four letters are enough.</source>
        <translation>Von jedem Wort genügen die ersten vier Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>The 24 words</source>
        <translation>Die 24 Wörter</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>Needed only where there is no keyring.</source>
        <translation>Nur nötig, wo es keinen Schlüsselbund gibt.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>New passphrase for this computer</source>
        <translation>Neue Passphrase für diesen Rechner</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>Open with the words</source>
        <translation>Mit den Wörtern öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>Open with an identity file…</source>
        <translation>Mit einer Identitätsdatei öffnen…</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>Ask the keyring again</source>
        <translation>Schlüsselbund erneut fragen</translation>
    </message>
</context>
<context>
    <name>ui/verify</name>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>Verify a PDF</source>
        <translation>PDF prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>What the signatures in a file prove, and what they do not.</source>
        <translation>Was die Signaturen in einer Datei beweisen und was nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>&amp;Choose PDF files…</source>
        <translation>&amp;PDF-Dateien wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>Files verified</source>
        <translation>Geprüfte Dateien</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>Files and verdicts</source>
        <translation>Dateien und Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>Show what was found</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>Save the report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>New form from this file</source>
        <translation>Neues Formular aus dieser Datei</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>Load a root certificate…</source>
        <translation>Wurzelzertifikat laden…</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>Load trusted lists…</source>
        <translation>Vertrauenslisten laden…</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>What was signed stays signed: time-stamp and evidence are added to a copy. Do it while the certificate is valid, and again before the certificate of the last time-stamp expires.</source>
        <translation>Was signiert wurde, bleibt signiert: Zeitstempel und Nachweise werden einer Kopie hinzugefügt. Tun Sie es, solange das Zertifikat gültig ist, und wieder, bevor das Zertifikat des letzten Zeitstempels abläuft.</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>Renew and save a copy…</source>
        <translation>Erneuern und Kopie speichern…</translation>
    </message>
</context>
<context>
    <name>ui/what_changed</name>
    <message>
        <location filename="../../ui/what_changed.ui"/>
        <source>The Commission’s FAQ is of July 2025. This is what has changed since, as far as this program knows; it asks no network.</source>
        <translation>Die FAQ der Kommission sind vom Juli 2025. Dies hat sich seither geändert, soweit dieses Programm es weiß; es fragt kein Netz ab.</translation>
    </message>
    <message>
        <location filename="../../ui/what_changed.ui"/>
        <source>What has changed since the FAQ</source>
        <translation>Was sich seit den FAQ geändert hat</translation>
    </message>
    <message>
        <location filename="../../ui/what_changed.ui"/>
        <source>Show everything that has changed</source>
        <translation>Alles Geänderte zeigen</translation>
    </message>
</context>
</TS>
