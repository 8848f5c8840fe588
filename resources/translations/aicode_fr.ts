<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>aicode_desktop/archive/audit</name>
    <message>
        <location filename="../../aicode_desktop/archive/audit.py"/>
        <source>The record’s own list of files is damaged or was changed.</source>
        <translation>La liste des fichiers que contient le dossier est endommagée ou a été modifiée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/audit.py"/>
        <source>The folder holds more files than a record has.</source>
        <translation>Le répertoire contient plus de fichiers qu’un dossier n’en comporte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/audit.py"/>
        <source>“{name}” was added.</source>
        <translation>« {name} » a été ajouté.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/audit.py"/>
        <source>There is no record in this place.</source>
        <translation>Il n’y a pas de dossier à cet emplacement.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/audit.py"/>
        <location filename="../../aicode_desktop/workflow/archiving.py"/>
        <source>It is another record than the one that was kept.</source>
        <translation>C’est un autre dossier que celui qui a été conservé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/audit.py"/>
        <source>“{name}” leads elsewhere.</source>
        <translation>« {name} » mène ailleurs.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/audit.py"/>
        <source>“{name}” does not belong to a record.</source>
        <translation>« {name} » n’appartient pas à un dossier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/audit.py"/>
        <source>“{name}” is missing.</source>
        <translation>« {name} » manque.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/audit.py"/>
        <source>“{name}” was altered.</source>
        <translation>« {name} » a été modifié.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/archive/chain</name>
    <message>
        <location filename="../../aicode_desktop/archive/chain.py"/>
        <source>Entry {n} of the archive’s chain is missing or damaged.</source>
        <translation>L’inscription {n} de la chaîne de l’archive manque ou est endommagée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/chain.py"/>
        <source>An entry of the archive’s chain is damaged.</source>
        <translation>Une inscription de la chaîne de l’archive est endommagée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/chain.py"/>
        <source>The records themselves were not touched.</source>
        <translation>Les dossiers eux-mêmes n’ont pas été touchés.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/chain.py"/>
        <source>Check the archive, and restore the folder “_chain” from a copy.</source>
        <translation>Vérifiez l’archive et restaurez le répertoire « _chain » à partir d’une copie.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/archive/export</name>
    <message>
        <location filename="../../aicode_desktop/archive/export.py"/>
        <source>The record “{name}” is not as it was kept: {first}</source>
        <translation>Le dossier « {name} » n’est plus tel qu’il a été conservé : {first}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/export.py"/>
        <source>Nothing was exported.</source>
        <translation>Rien n’a été exporté.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/export.py"/>
        <source>Check the archive; leave this record out, or restore it from a copy.</source>
        <translation>Vérifiez l’archive ; laissez ce dossier de côté ou restaurez-le à partir d’une copie.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/archive/intake</name>
    <message>
        <location filename="../../aicode_desktop/archive/intake.py"/>
        <source>Imported; its folder was called “{name}”</source>
        <translation>Importé ; son répertoire s’appelait « {name} »</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/intake.py"/>
        <source>There is no record in “{name}”.</source>
        <translation>Il n’y a pas de dossier dans « {name} ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/intake.py"/>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>Nothing was taken in.</source>
        <translation>Rien n’a été intégré.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/intake.py"/>
        <source>Choose a record, an export of records, or another archive.</source>
        <translation>Choisissez un dossier, un export de dossiers ou une autre archive.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/intake.py"/>
        <source>What came later on {day} is damaged and was left out.</source>
        <translation>Ce qui s’est ajouté le {day} est endommagé et a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/archive/later</name>
    <message>
        <location filename="../../aicode_desktop/archive/later.py"/>
        <source>These files are too many or too large for a record.</source>
        <translation>Ces fichiers sont trop nombreux ou trop volumineux pour un dossier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/later.py"/>
        <location filename="../../aicode_desktop/render/paper_pages.py"/>
        <location filename="../../aicode_desktop/scan/pictures.py"/>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <location filename="../../aicode_desktop/workflow/paper.py"/>
        <source>Nothing was kept, and the files are unchanged.</source>
        <translation>Rien n’a été conservé et les fichiers sont inchangés.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/later.py"/>
        <source>Keep fewer or smaller files.</source>
        <translation>Conservez moins de fichiers ou des fichiers plus petits.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/later.py"/>
        <source>“{name}” is no name for a file of a record.</source>
        <translation>« {name} » ne convient pas comme nom de fichier d’un dossier.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/archive/parcel</name>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>“{name}” is not safe to unpack: {why}.</source>
        <translation>« {name} » ne peut pas être décompressé sans danger : {why}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>it holds too much</source>
        <translation>le contenu est trop volumineux</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>Ask whoever made it for another export.</source>
        <translation>Demandez un autre export à la personne qui l’a établi.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>“{name}” is not a ZIP file, or a damaged one.</source>
        <translation>« {name} » n’est pas un fichier ZIP ou est endommagé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>it holds the name “{name}”</source>
        <translation>il contient le nom « {name} »</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>it holds “{name}” twice</source>
        <translation>il contient deux fois « {name} »</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>“{name}” is a link or a device</source>
        <translation>« {name} » est un lien ou un périphérique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>“{name}” is encrypted</source>
        <translation>« {name} » est chiffré</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>“{name}” is too large</source>
        <translation>« {name} » est trop volumineux</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>Get the file again, or unpack it and choose the folder.</source>
        <translation>Procurez-vous de nouveau le fichier, ou décompressez-le et choisissez le répertoire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/parcel.py"/>
        <source>its sizes are not what it says</source>
        <translation>ses tailles ne sont pas celles qu’il indique</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/archive/proof</name>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>The folder of this record is missing.</source>
        <translation>Le répertoire de ce dossier manque.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>It is a copy of the record “{name}”.</source>
        <translation>C’est une copie du dossier « {name} ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>There are more problems; these are the first.</source>
        <translation>Il y a d’autres problèmes ; voici les premiers.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>The chain does not begin with entry 1.</source>
        <translation>La chaîne ne commence pas par l’inscription 1.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>Entry {n} says that it is number {said}.</source>
        <translation>L’inscription {n} indique qu’elle porte le numéro {said}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>Entry {n} does not follow the one before it: one of them was altered, removed or moved.</source>
        <translation>L’inscription {n} ne suit pas la précédente : l’une des deux a été modifiée, supprimée ou déplacée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>Entries are missing between {before} and {after}.</source>
        <translation>Des inscriptions manquent entre {before} et {after}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>What came later, “{name}”: {problem}</source>
        <translation>Ajout ultérieur « {name} » : {problem}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>What lies with it as having come later, “{name}”, is in no entry.</source>
        <translation>L’ajout ultérieur « {name} », placé à côté, ne figure dans aucune inscription.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>Entry {n} cannot be read.</source>
        <translation>L’inscription {n} est illisible.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/proof.py"/>
        <source>“{name}” does not belong to the chain.</source>
        <translation>« {name} » n’appartient pas à la chaîne.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/archive/record</name>
    <message>
        <location filename="../../aicode_desktop/archive/record.py"/>
        <source>“{name}” is not a record of this program, or a damaged one.</source>
        <translation>« {name} » n’est pas un dossier de ce programme ou est endommagé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/record.py"/>
        <source>A rehearsal has no e-mail to keep.</source>
        <translation>Une répétition n’a pas d’e-mail à conserver.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/record.py"/>
        <source>The e-mail does not carry the form that is to be kept.</source>
        <translation>L’e-mail ne contient pas le formulaire à conserver.</translation>
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
        <location filename="../../aicode_desktop/workflow/chain_stamps.py"/>
        <location filename="../../aicode_desktop/workflow/desk.py"/>
        <location filename="../../aicode_desktop/workflow/paper_signing.py"/>
        <location filename="../../aicode_desktop/workflow/renewing.py"/>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/record.py"/>
        <source>Restore the folder from a copy, or look into it by hand.</source>
        <translation>Restaurez le répertoire à partir d’une copie ou examinez-le vous-même.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/record.py"/>
        <source>Nothing was written, and the signed form is unchanged.</source>
        <translation>Rien n’a été écrit et le formulaire signé est inchangé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/record.py"/>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>Prepare the e-mail again from the signed form.</source>
        <translation>Préparez de nouveau l’e-mail à partir du formulaire signé.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/archive/retention</name>
    <message>
        <location filename="../../aicode_desktop/archive/retention.py"/>
        <source>A retention period is from {first} to {last} years.</source>
        <translation>Une durée de conservation est de {first} à {last} ans.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/retention.py"/>
        <source>Give another number.</source>
        <translation>Indiquez un autre nombre.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/archive/store</name>
    <message>
        <location filename="../../aicode_desktop/archive/store.py"/>
        <source>There is no record “{name}” in this archive.</source>
        <translation>Il n’y a pas de dossier « {name} » dans cette archive.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/store.py"/>
        <source>Look for it in the list.</source>
        <translation>Cherchez-le dans la liste.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/store.py"/>
        <source>The archive’s list cannot be made.</source>
        <translation>La liste de l’archive ne peut pas être établie.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/store.py"/>
        <source>The records were not touched.</source>
        <translation>Les dossiers n’ont pas été touchés.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/archive/store.py"/>
        <source>Make room on the disk, then try again.</source>
        <translation>Libérez de la place sur le disque, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/act</name>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>A signatory may withdraw at any time. No form for it is published.</source>
        <translation>Un signataire peut se retirer à tout moment. Aucun formulaire n’est publié à cet effet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>The signed document that this one follows is not named; begin from its record.</source>
        <translation>Le document signé auquel celui-ci fait suite n’est pas indiqué ; partez de son dossier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>The document that this one follows is dated in the future, or without a day.</source>
        <translation>Le document auquel celui-ci fait suite porte une date future ou n’indique pas de jour.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>Say which of the signed chapters are withdrawn, or the whole signature.</source>
        <translation>Indiquez quels chapitres signés sont retirés, ou si toute la signature est retirée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>A withdrawal cannot sign another chapter; a notice of change can.</source>
        <translation>Un retrait ne permet pas de signer un autre chapitre ; un avis de modification le permet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>Other answers differ too, and a withdrawal does not declare them.</source>
        <translation>D’autres réponses diffèrent aussi, et un retrait ne les déclare pas.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>{chapter}: {consequence}</source>
        <translation>{chapter} : {consequence}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>Nothing differs from the document that this one follows.</source>
        <translation>Rien ne diffère du document auquel celui-ci fait suite.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>Another edition of the Code is signed anew, not by a change.</source>
        <translation>Une autre édition du code se signe à nouveau, non par une modification.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>A new signature needs a newer edition of the Code than the one signed before.</source>
        <translation>Une nouvelle signature suppose une édition du code plus récente que celle qui a été signée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>Name and register differ from the earlier document. A new name of the same entity is a change; another entity signs a first form of its own.</source>
        <translation>Le nom et le registre diffèrent du document antérieur. Un nouveau nom de la même entité est une modification ; une autre entité signe son propre premier formulaire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <location filename="../../aicode_desktop/check/representative.py"/>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <location filename="../../aicode_desktop/check/thresholds.py"/>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <source>Write the date as year, month and day, such as 2026-11-23.</source>
        <translation>Écrivez la date sous la forme année, mois et jour, par exemple 2026-11-23.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>This day is before the signature that the document follows.</source>
        <translation>Ce jour est antérieur à la signature à laquelle le document fait suite.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>Say what was wrong in the document as it was sent.</source>
        <translation>Indiquez ce qui était inexact dans le document envoyé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>A chapter is answered otherwise. Correct it only if the answer was an error; a new decision is a change or a withdrawal.</source>
        <translation>La réponse à un chapitre a changé. Ne la corrigez que si elle était une erreur ; une nouvelle décision est une modification ou un retrait.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>Say from which day the withdrawal is to hold.</source>
        <translation>Indiquez à partir de quel jour le retrait prend effet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/act.py"/>
        <source>This day has passed; the AI Office learns of it only when the e-mail arrives.</source>
        <translation>Ce jour est passé ; le Bureau de l’IA n’en a connaissance qu’à l’arrivée de l’e-mail.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/addresses</name>
    <message>
        <location filename="../../aicode_desktop/check/addresses.py"/>
        <source>The address has no street.</source>
        <translation>L’adresse n’a pas de rue.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/addresses.py"/>
        <source>Give the town of the address.</source>
        <translation>Indiquez la ville de l’adresse.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/addresses.py"/>
        <source>This is not one plain e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail unique et simple.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/addresses.py"/>
        <source>Give the country.</source>
        <translation>Indiquez le pays.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/addresses.py"/>
        <source>This is an address of the Commission; give one where the provider is reached.</source>
        <translation>C’est une adresse de la Commission ; indiquez-en une à laquelle le fournisseur peut être joint.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/addresses.py"/>
        <source>The ISO code for {country} is {code}.</source>
        <translation>Le code ISO pour {country} est {code}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/addresses.py"/>
        <source>“{code}” is not an ISO country code of two letters.</source>
        <translation>« {code} » n’est pas un code pays ISO à deux lettres.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/boundaries</name>
    <message>
        <location filename="../../aicode_desktop/check/boundaries.py"/>
        <source>Notice of a model with systemic risk</source>
        <translation>Notification d’un modèle présentant un risque systémique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/boundaries.py"/>
        <source>Article 52</source>
        <translation>Article 52</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/boundaries.py"/>
        <source>Mandate of an authorised representative</source>
        <translation>Mandat d’un mandataire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/boundaries.py"/>
        <source>Article 54</source>
        <translation>Article 54</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/boundaries.py"/>
        <source>Public summary of training content</source>
        <translation>Résumé public du contenu d’entraînement</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/boundaries.py"/>
        <source>Article 53(1)(d)</source>
        <translation>Article 53, paragraphe 1, point d)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/boundaries.py"/>
        <source>The Commission’s other code of practice</source>
        <translation>L’autre code de bonne pratique de la Commission</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/boundaries.py"/>
        <location filename="../../ui/review.ui"/>
        <source>The Commission’s own form</source>
        <translation>Le formulaire de la Commission</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/boundaries.py"/>
        <source>Reports to the AI Office</source>
        <translation>Rapports au Bureau de l’IA</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/boundaries.py"/>
        <source>A model without a name</source>
        <translation>Un modèle sans nom</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/chapters</name>
    <message>
        <location filename="../../aicode_desktop/check/chapters.py"/>
        <source>This program does not hold the edition “{edition}”.</source>
        <translation>Ce programme ne contient pas l’édition « {edition} ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/chapters.py"/>
        <source>All three chapters are left out, so there is nothing to sign.</source>
        <translation>Aucun des trois chapitres n’est signé ; il n’y a donc rien à signer.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/chapters.py"/>
        <source>Left out although a systemic-risk model exists or is coming: evaluation, risk mitigation, incident reporting and cybersecurity under Art. 55 are then shown by other means.</source>
        <translation>Chapitre non signé alors qu’un modèle présentant un risque systémique existe ou est prévu : l’évaluation, l’atténuation des risques, le signalement des incidents et la cybersécurité au titre de l’article 55 sont alors démontrés par d’autres moyens.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/chapters.py"/>
        <source>Say whether you have, develop or intend a model with systemic risk.</source>
        <translation>Indiquez si vous avez, développez ou envisagez un modèle présentant un risque systémique.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/chapters.py"/>
        <source>You have a model with systemic risk, but no model in the list is marked so.</source>
        <translation>Vous avez un modèle présentant un risque systémique, mais aucun modèle de la liste n’est indiqué comme tel.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/chapters.py"/>
        <source>Name at least one model that comes under Safety and Security voluntarily.</source>
        <translation>Nommez au moins un modèle qui relève volontairement de Sûreté et sécurité.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/chapters.py"/>
        <source>Say whether you sign or opt out of “{chapter}”.</source>
        <translation>Indiquez si vous signez ou non « {chapter} ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/chapters.py"/>
        <source>Left out: compliance with Art. {article} is then shown by other means.</source>
        <translation>Chapitre non signé : le respect de l’article {article} est alors démontré par d’autres moyens.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/compute</name>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>{chips_and_time} × {peak} FLOP/s × {share} % utilisation</source>
        <translation>{chips_and_time} × {peak} FLOP/s × {share} % d’utilisation</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>About {amount} FLOP; within 30 %, from {low} to {high}.</source>
        <translation>Environ {amount} FLOP ; à 30 % près, de {low} à {high}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>6 × {parameters} parameters × {tokens} training tokens</source>
        <translation>6 × {parameters} paramètres × {tokens} jetons d’entraînement</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>These figures are too large to be multiplied; look for a lost power of ten.</source>
        <translation>Ces chiffres sont trop grands pour être multipliés ; cherchez une puissance de dix erronée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>Write the utilisation as a share, such as 40 % or 0.4.</source>
        <translation>Écrivez l’utilisation comme une part, par exemple 40 % ou 0.4.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>A utilisation above 70 % is not likely; check the figure.</source>
        <translation>Une utilisation supérieure à 70 % est peu vraisemblable ; vérifiez le chiffre.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>No single chip is that fast; look for a lost power of ten.</source>
        <translation>Aucune puce n’est aussi rapide à elle seule ; cherchez une puissance de dix erronée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>{n} chips × {time} hours</source>
        <translation>{n} puces × {time} heures</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>{n} chips × {time} days</source>
        <translation>{n} puces × {time} jours</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>{time} chip-hours</source>
        <translation>{time} heures-puce</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>{note}; {chip}</source>
        <translation>{note} ; {chip}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>Write the parameters as a number.</source>
        <translation>Écrivez le nombre de paramètres sous forme de nombre.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>Write the training tokens as a number.</source>
        <translation>Écrivez le nombre de jetons d’entraînement sous forme de nombre.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>Write how many chips were used as a number.</source>
        <translation>Écrivez le nombre de puces utilisées sous forme de nombre.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>Write the training time as a number.</source>
        <translation>Écrivez la durée d’entraînement sous forme de nombre.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/compute.py"/>
        <source>Write the peak speed of one chip in FLOP/s.</source>
        <translation>Écrivez la vitesse de pointe d’une puce en FLOP/s.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/counsel</name>
    <message>
        <location filename="../../aicode_desktop/check/counsel.py"/>
        <source>Our reading: {sentence}</source>
        <translation>Notre lecture : {sentence}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/edition</name>
    <message>
        <location filename="../../aicode_desktop/check/edition.py"/>
        <source>This program holds no edition “{edition}” of the Code.</source>
        <translation>Ce programme ne contient pas d’édition « {edition} » du code.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition.py"/>
        <source>The draft is unchanged.</source>
        <translation>Le brouillon est inchangé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition.py"/>
        <source>Use one of these editions, or load the other: {editions}.</source>
        <translation>Utilisez l’une de ces éditions ou chargez l’autre : {editions}.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/edition_comparison</name>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>In the chapters that you signed: {list}. Read the text of the new edition: it decides.</source>
        <translation>Dans les chapitres que vous avez signés : {list}. Lisez le texte de la nouvelle édition : lui seul fait foi.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>In the chapters that you signed, numbers and titles stay as they are. Read the text of the new edition: it decides.</source>
        <translation>Dans les chapitres que vous avez signés, numéros et titres restent inchangés. Lisez le texte de la nouvelle édition : lui seul fait foi.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{chapter}: commitment {after} is new.</source>
        <translation>{chapter} : l’engagement {after} est nouveau.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{chapter}: commitment {before} is gone.</source>
        <translation>{chapter} : l’engagement {before} a disparu.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{chapter}: commitment {before} is now {after}.</source>
        <translation>{chapter} : l’engagement {before} est devenu {after}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{chapter}: commitment {before} has moved to {after}.</source>
        <translation>{chapter} : l’engagement {before} a été déplacé en {after}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{n} measure is new</source>
        <extracomment>English, for other numbers: {n} measures are new</extracomment>
        <translation>
            <numerusform>{n} mesure est nouvelle</numerusform>
            <numerusform>{n} mesures sont nouvelles</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} measures are new</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{n} measure is gone</source>
        <extracomment>English, for other numbers: {n} measures are gone</extracomment>
        <translation>
            <numerusform>{n} mesure a disparu</numerusform>
            <numerusform>{n} mesures ont disparu</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} measures are gone</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{n} other part differs</source>
        <extracomment>English, for other numbers: {n} other parts differ</extracomment>
        <translation>
            <numerusform>{n} autre partie diffère</numerusform>
            <numerusform>{n} autres parties diffèrent</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} other parts differ</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{chapter}: measure {after} is new.</source>
        <translation>{chapter} : la mesure {after} est nouvelle.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{chapter}: measure {before} is gone.</source>
        <translation>{chapter} : la mesure {before} a disparu.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{chapter}: measure {before} is now {after}.</source>
        <translation>{chapter} : la mesure {before} est devenue {after}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_comparison.py"/>
        <source>{chapter}: measure {before} has moved to {after}.</source>
        <translation>{chapter} : la mesure {before} a été déplacée en {after}.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/edition_file</name>
    <message>
        <location filename="../../aicode_desktop/check/edition_file.py"/>
        <source>What the file says in “{field}” is not right.</source>
        <translation>Ce que le fichier indique dans « {field} » n’est pas correct.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_file.py"/>
        <source>The file is larger than an edition of the Code is.</source>
        <translation>Le fichier est plus volumineux que ne l’est une édition du code.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_file.py"/>
        <source>An edition is named by its day of publication, such as 2025-07-10.</source>
        <translation>Une édition est désignée par son jour de publication, par exemple 2025-07-10.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_file.py"/>
        <source>The file does not have the three chapters of this Code in their order.</source>
        <translation>Le fichier ne contient pas les trois chapitres de ce code dans leur ordre.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_file.py"/>
        <source>A part of the file ({place}) does not have exactly these fields: {fields}.</source>
        <translation>Une partie du fichier ({place}) n’a pas exactement ces champs : {fields}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_file.py"/>
        <location filename="../../aicode_desktop/workflow/editions.py"/>
        <source>Nothing was loaded, and the editions at hand are unchanged.</source>
        <translation>Rien n’a été chargé et les éditions disponibles sont inchangées.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_file.py"/>
        <source>Ask whoever made the file for a correct one.</source>
        <translation>Demandez un fichier correct à la personne qui l’a établi.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/edition_file.py"/>
        <source>the whole</source>
        <translation>l’ensemble</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/gap</name>
    <message>
        <location filename="../../aicode_desktop/check/gap.py"/>
        <source>The chapter has no measure “{measure}”.</source>
        <translation>Le chapitre n’a pas de mesure « {measure} ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap.py"/>
        <source>Said to be in place; say what the measure is.</source>
        <translation>Indiquée comme en place ; précisez quelle est la mesure.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap.py"/>
        <source>Said to be in place; say what shows it.</source>
        <translation>Indiquée comme en place ; précisez ce qui l’atteste.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap.py"/>
        <source>Said not to apply; say why.</source>
        <translation>Indiquée comme non applicable ; précisez pourquoi.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap.py"/>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>Write the date as year, year and month, or day, such as 2026-11.</source>
        <translation>Écrivez la date sous la forme année, année et mois, ou jour, par exemple 2026-11.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap.py"/>
        <source>This names the Code of Practice on Transparency of AI-generated content.</source>
        <translation>Ceci désigne le code de bonne pratique sur la transparence des contenus générés par l’IA.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap.py"/>
        <location filename="../../aicode_desktop/check/models.py"/>
        <location filename="../../aicode_desktop/check/thresholds.py"/>
        <source>The year {year} is not likely; look for a typing slip.</source>
        <translation>L’année {year} est peu vraisemblable ; cherchez une faute de frappe.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap.py"/>
        <source>Said to be in place, but this date lies in the future.</source>
        <translation>Indiquée comme en place, mais cette date est future.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap.py"/>
        <source>Said to be planned, but this date has passed.</source>
        <translation>Indiquée comme prévue, mais cette date est passée.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/gap_table</name>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <location filename="../../aicode_desktop/gui/models_list.py"/>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <location filename="../../aicode_desktop/gui/measures_list.py"/>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>Own measure</source>
        <translation>Mesure propre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <location filename="../../aicode_desktop/gui/measures_list.py"/>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>Owner</source>
        <translation>Responsable</translation>
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
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <location filename="../../aicode_desktop/gui/measures_list.py"/>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <source>Goes by</source>
        <translation>Suit</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>Not yet answered</source>
        <translation>Sans réponse à ce jour</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <location filename="../../aicode_desktop/gui/measures_list.py"/>
        <location filename="../../ui/measures.ui"/>
        <source>In place</source>
        <translation>En place</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <source>Partly in place</source>
        <translation>En partie en place</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <location filename="../../aicode_desktop/gui/measures_list.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../ui/measures.ui"/>
        <location filename="../../ui/models.ui"/>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/gap_table.py"/>
        <location filename="../../aicode_desktop/gui/measures_list.py"/>
        <location filename="../../ui/measures.ui"/>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/models</name>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>Say whether the model is on the Union market or planned for it.</source>
        <translation>Indiquez si le modèle est sur le marché de l’Union ou s’il y est destiné.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>Who has a model on the Union market is a provider today, not a future one.</source>
        <translation>Qui a un modèle sur le marché de l’Union est fournisseur aujourd’hui, et non futur fournisseur.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <location filename="../../aicode_desktop/check/thresholds.py"/>
        <source>Write the training compute as one number, such as 3.4e24.</source>
        <translation>Écrivez le calcul d’entraînement en un seul nombre, par exemple 3.4e24.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>Say how the training compute was estimated.</source>
        <translation>Indiquez comment le calcul d’entraînement a été estimé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>Say whether the model poses systemic risk.</source>
        <translation>Indiquez si le modèle présente un risque systémique.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>The model is put under Safety and Security, but that chapter is left out.</source>
        <translation>Le modèle est placé sous Sûreté et sécurité, mais ce chapitre n’est pas signé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>The chapter covers every model with systemic risk, this one too.</source>
        <translation>Le chapitre couvre tout modèle présentant un risque systémique, celui-ci également.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>Only models without systemic risk can be named voluntarily; settle this one first.</source>
        <translation>Seuls les modèles sans risque systémique peuvent être nommés volontairement ; réglez d’abord ce point pour celui-ci.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>The chapter is about models with systemic risk; you add this one voluntarily.</source>
        <translation>Le chapitre porte sur les modèles présentant un risque systémique ; vous ajoutez celui-ci volontairement.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>Give the name of the model.</source>
        <translation>Donnez le nom du modèle.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>This model is listed twice with the same version.</source>
        <translation>Ce modèle figure deux fois dans la liste avec la même version.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>A figure of {flop} FLOP is not likely; look for a lost power of ten.</source>
        <translation>Un chiffre de {flop} FLOP est peu vraisemblable ; cherchez une puissance de dix erronée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>This model poses systemic risk, yet you say that you neither have nor intend one.</source>
        <translation>Ce modèle présente un risque systémique, alors que vous indiquez n’en avoir ni n’en envisager aucun.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>Say when the model was placed on the Union market.</source>
        <translation>Indiquez quand le modèle a été mis sur le marché de l’Union.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>The model is said to be on the market, but this date lies in the future.</source>
        <translation>Le modèle est indiqué comme étant sur le marché, mais cette date est future.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>At or below 10²³ FLOP the Guidelines do not, as an indication, count a model as general-purpose.</source>
        <translation>Jusqu’à 10²³ FLOP, les lignes directrices ne considèrent pas, à titre indicatif, un modèle comme étant à usage général.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>Above 10²⁵ FLOP a model is presumed to have high-impact capabilities; to hold otherwise takes arguments to the Commission under Art. 52(2).</source>
        <translation>Au-delà de 10²⁵ FLOP, un modèle est présumé avoir des capacités à fort impact ; soutenir le contraire suppose de présenter des arguments à la Commission au titre de l’article 52, paragraphe 2.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>The model is said to be planned, but this date has passed.</source>
        <translation>Le modèle est indiqué comme prévu, mais cette date est passée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/models.py"/>
        <source>The Commission is to be notified within two weeks of reaching 10²⁵ FLOP, or of knowing that it will be reached. This form is not that notice.</source>
        <translation>La Commission doit être informée dans les deux semaines après que 10²⁵ FLOP sont atteints ou qu’il est su qu’ils le seront. Ce formulaire ne vaut pas notification.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/obligations</name>
    <message>
        <location filename="../../aicode_desktop/check/obligations.py"/>
        <source>Counted from {day}, the planned day of placing on the market.</source>
        <translation>Calculé à partir du {day}, jour prévu de la mise sur le marché.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/obligations.py"/>
        <source>Counted from {day}, the first day of the planned month or year of placing on the market.</source>
        <translation>Calculé à partir du {day}, premier jour du mois ou de l’année prévus de la mise sur le marché.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/obligations.py"/>
        <source>Notify the Commission under Article 52</source>
        <translation>Informer la Commission au titre de l’article 52</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/obligations.py"/>
        <source>Review of the Code is about due</source>
        <translation>Le réexamen du code est proche</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/obligations.py"/>
        <source>Two weeks from {day}.</source>
        <translation>Deux semaines à compter du {day}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/obligations.py"/>
        <source>Comply for a model from before 2 August 2025</source>
        <translation>Se conformer pour un modèle antérieur au 2 août 2025</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/provider</name>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>This does not read as a website; it should start with https:// or http://.</source>
        <translation>Ceci ne se lit pas comme un site web ; l’adresse doit commencer par https:// ou http://.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>Say whether this is a provider today or a potential future one.</source>
        <translation>Indiquez s’il s’agit d’un fournisseur actuel ou d’un futur fournisseur potentiel.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>Give the legal name of the provider that is to be bound.</source>
        <translation>Donnez la dénomination légale du fournisseur à engager.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>A group is seldom an entity that can sign; give the one that its register knows.</source>
        <translation>Un groupe est rarement une entité qui peut signer ; indiquez celle que connaît son registre.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>The Latin form of the name has letters that are not Latin.</source>
        <translation>La forme latine du nom comporte des lettres qui ne sont pas latines.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>Give the legal form, so that the right entity is bound.</source>
        <translation>Donnez la forme juridique, afin que la bonne entité soit engagée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>Name the register to which the number belongs.</source>
        <translation>Nommez le registre auquel appartient le numéro.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>Without a register number the entity may be confused with another.</source>
        <translation>Sans numéro de registre, l’entité peut être confondue avec une autre.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>A Legal Entity Identifier has 20 letters and digits, the last two of them digits.</source>
        <translation>Un identifiant d’entité juridique (LEI) comporte 20 lettres et chiffres, les deux derniers étant des chiffres.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>Name the person whom the AI Office can ask.</source>
        <translation>Nommez la personne à laquelle le Bureau de l’IA peut s’adresser.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>Give an e-mail address that the AI Office can write to.</source>
        <translation>Donnez une adresse e-mail à laquelle le Bureau de l’IA peut écrire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>This does not read as a telephone number, such as +32 2 555 01 00.</source>
        <translation>Ceci ne se lit pas comme un numéro de téléphone, par exemple +32 2 555 01 00.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>The legal name is not in Latin letters; give its Latin form as well.</source>
        <translation>La dénomination légale n’est pas en lettres latines ; donnez aussi sa forme latine.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/provider.py"/>
        <source>The check digits of this identifier do not fit; look for a typing slip.</source>
        <translation>Les chiffres de contrôle de cet identifiant ne concordent pas ; cherchez une faute de frappe.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/representative</name>
    <message>
        <location filename="../../aicode_desktop/check/representative.py"/>
        <source>Name the authorised representative.</source>
        <translation>Nommez le mandataire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/representative.py"/>
        <source>The authorised representative must be established in the Union.</source>
        <translation>Le mandataire doit être établi dans l’Union.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/representative.py"/>
        <source>Give an e-mail address of the authorised representative.</source>
        <translation>Donnez une adresse e-mail du mandataire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/representative.py"/>
        <source>Give the date of the written mandate.</source>
        <translation>Donnez la date du mandat écrit.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/representative.py"/>
        <source>A provider established in the Union needs no authorised representative.</source>
        <translation>Un fournisseur établi dans l’Union n’a pas besoin de mandataire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/representative.py"/>
        <source>From outside the Union you appoint an authorised representative in the Union before you place a model on its market.</source>
        <translation>Depuis un pays hors de l’Union, vous désignez un mandataire dans l’Union avant de mettre un modèle sur son marché.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/representative.py"/>
        <source>{country} is in the European Economic Area but not in the Union; ask your counsel whether you need an authorised representative.</source>
        <translation>{country} fait partie de l’Espace économique européen mais non de l’Union ; demandez à votre conseil si vous avez besoin d’un mandataire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/representative.py"/>
        <source>The mandate is dated in the future.</source>
        <translation>Le mandat porte une date future.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/representative.py"/>
        <source>A provider outside the Union appoints an authorised representative in the Union by written mandate, unless the exception for open-source models applies.</source>
        <translation>Un fournisseur hors de l’Union désigne un mandataire dans l’Union par mandat écrit, sauf si l’exception relative aux modèles à code source ouvert s’applique.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/signatory</name>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>Name at least one person who signs for the provider.</source>
        <translation>Nommez au moins une personne qui signe pour le fournisseur.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>Give the name of the person who signs.</source>
        <translation>Donnez le nom de la personne qui signe.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>Give the position that this person holds at the provider.</source>
        <translation>Donnez la fonction que cette personne exerce chez le fournisseur.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>Say what empowers this person to bind the provider.</source>
        <translation>Indiquez ce qui habilite cette personne à engager le fournisseur.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>This person is named twice; a joint signature needs different persons.</source>
        <translation>Cette personne est nommée deux fois ; une signature conjointe suppose des personnes différentes.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>The name is not in Latin letters; give its Latin form as well.</source>
        <translation>Le nom n’est pas en lettres latines ; donnez aussi sa forme latine.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>Whoever holds this position seldom can bind a provider; a senior executive can.</source>
        <translation>La personne qui exerce cette fonction peut rarement engager un fournisseur ; un dirigeant de haut niveau le peut.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>Say which document gives the authority, such as the number of the resolution.</source>
        <translation>Indiquez quel document confère le pouvoir, par exemple le numéro de la résolution.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>The authority is dated in the future, so it does not bind the provider yet.</source>
        <translation>Le pouvoir porte une date future ; il n’engage donc pas encore le fournisseur.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>The authority ends before it was given.</source>
        <translation>Le pouvoir prend fin avant d’avoir été donné.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>Give the date of the resolution or power of attorney.</source>
        <translation>Donnez la date de la résolution ou de la procuration.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>The authority has expired, so it no longer binds the provider.</source>
        <translation>Le pouvoir a expiré ; il n’engage donc plus le fournisseur.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>The authority expires in one day; sign before.</source>
        <extracomment>English, for other numbers: The authority expires in {n} days; sign before.</extracomment>
        <translation>
            <numerusform>Le pouvoir expire dans un jour ; signez avant.</numerusform>
            <numerusform>Le pouvoir expire dans {n} jours ; signez avant.</numerusform>
        </translation>
        <extra-po-msgid_plural>The authority expires in {n} days; sign before.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/signatory.py"/>
        <source>The authority expires today.</source>
        <translation>Le pouvoir expire aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/statements</name>
    <message>
        <location filename="../../aicode_desktop/check/statements.py"/>
        <source>Say whether you agree to be listed publicly as a signatory.</source>
        <translation>Indiquez si vous acceptez de figurer sur la liste publique des signataires.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/statements.py"/>
        <source>Give the name exactly as it is to be listed.</source>
        <translation>Donnez le nom exactement tel qu’il doit figurer sur la liste.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/statements.py"/>
        <source>Confirm that the signatory has the power to bind the provider.</source>
        <translation>Confirmez que le signataire a le pouvoir d’engager le fournisseur.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/statements.py"/>
        <source>Give the place of signing.</source>
        <translation>Indiquez le lieu de la signature.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/statements.py"/>
        <source>The listed name differs from the legal name; check that this is what you want.</source>
        <translation>Le nom à publier diffère de la dénomination légale ; vérifiez que c’est bien ce que vous voulez.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/submission</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/check/submission.py"/>
        <source>One point is open: {first}</source>
        <extracomment>English, for other numbers: {n} points are open, the first of them: {first}</extracomment>
        <translation>
            <numerusform>Un point est à régler : {first}</numerusform>
            <numerusform>{n} points sont à régler, dont le premier : {first}</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} points are open, the first of them: {first}</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/submission.py"/>
        <source>Nothing was written, and the draft is unchanged.</source>
        <translation>Rien n’a été écrit et le brouillon est inchangé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/submission.py"/>
        <source>Settle what the check lists as blocking, then try again.</source>
        <translation>Réglez ce que la vérification signale comme bloquant, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/text</name>
    <message>
        <location filename="../../aicode_desktop/check/text.py"/>
        <source>This holds the control character {name}; delete it.</source>
        <translation>Ce texte contient le caractère de commande {name} ; supprimez-le.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/text.py"/>
        <source>This holds characters that nobody sees: {names}.</source>
        <translation>Ce texte contient des caractères que personne ne voit : {names}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/text.py"/>
        <source>The document’s fonts cannot draw: {names}.</source>
        <translation>Les polices du document ne peuvent pas représenter : {names}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/text.py"/>
        <source>“{word}” mixes letters of two scripts that look alike.</source>
        <translation>« {word} » mêle des lettres de deux écritures qui se ressemblent.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/text.py"/>
        <source>This is longer than {n} characters; check that it reads well.</source>
        <translation>Ce texte dépasse {n} caractères ; vérifiez qu’il se lit bien.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/text.py"/>
        <source>This names the Code of Practice on Transparency of AI-generated content: another code, with its own form and address.</source>
        <translation>Ceci désigne le code de bonne pratique sur la transparence des contenus générés par l’IA : un autre code, avec son propre formulaire et sa propre adresse.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/thresholds</name>
    <message>
        <location filename="../../aicode_desktop/check/thresholds.py"/>
        <source>This names no model; the provider is expected to say which of its models it is.</source>
        <translation>Aucun modèle n’est nommé ici ; le fournisseur est censé indiquer lequel de ses modèles est concerné.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/thresholds.py"/>
        <source>Figures for a modification are given; name the model that was modified.</source>
        <translation>Des chiffres relatifs à une modification sont donnés ; nommez le modèle qui a été modifié.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/thresholds.py"/>
        <source>The modification took more than the training compute in all; one of them is wrong.</source>
        <translation>La modification a demandé plus que le calcul d’entraînement total ; l’un des deux chiffres est faux.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/thresholds.py"/>
        <source>This day lies in the future. The two weeks count from knowing that 10²⁵ FLOP will be met, so give the day on which that was known.</source>
        <translation>Ce jour est futur. Les deux semaines courent à partir du jour où il est su que 10²⁵ FLOP seront atteints ; indiquez donc ce jour.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/thresholds.py"/>
        <source>The two weeks for notifying the Commission ended on {day}.</source>
        <translation>Les deux semaines prévues pour informer la Commission ont pris fin le {day}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/thresholds.py"/>
        <source>The Commission is to be notified by {day}. This form is not that notice.</source>
        <translation>La Commission doit être informée au plus tard le {day}. Ce formulaire ne vaut pas notification.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/check/wording</name>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} autres</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>,</source>
        <comment>between thousands</comment>
        <translation type="unfinished"></translation>
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
        <translation>janvier</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/check/wording.py"/>
        <source>December</source>
        <translation>décembre</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/acts_options</name>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>begin a notice of change to a signed form: the draft of it</source>
        <translation>commencer un avis de modification d’un formulaire signé : son brouillon</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>from which day it is to hold</source>
        <translation>jour à partir duquel il prend effet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>why, as it is to be printed</source>
        <translation>motif, tel qu’il doit être imprimé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>begin the correction of an error in it</source>
        <translation>commencer la correction d’une erreur qu’il contient</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>what was wrong, to be printed</source>
        <translation>ce qui était inexact, à imprimer</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>begin a withdrawal: of the whole signature, or of chapters</source>
        <translation>commencer un retrait : de toute la signature ou de chapitres</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>a chapter to withdraw; may be given several times; default: all</source>
        <translation>chapitre à retirer ; peut être donné plusieurs fois ; par défaut : tous</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>begin a new signature, under an updated edition of the Code</source>
        <translation>commencer une nouvelle signature, selon une édition mise à jour du code</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>the edition to sign, such as {date}</source>
        <translation>édition à signer, par exemple {date}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>the record that it follows, or its signed PDF</source>
        <translation>dossier auquel il fait suite, ou son PDF signé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>the number of the new document</source>
        <translation>numéro du nouveau document</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>where it is signed; default: as before</source>
        <translation>lieu de la signature ; par défaut : comme précédemment</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>the signatory confirms the power to bind the provider by this document too</source>
        <translation>le signataire confirme par ce document aussi qu’il a le pouvoir d’engager le fournisseur</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>a draft with the answers that hold now; without it, edit the new draft</source>
        <translation>brouillon contenant les réponses désormais valables ; à défaut, modifier le nouveau brouillon</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>list, compare and load editions of the Code</source>
        <translation>lister, comparer et charger des éditions du code</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>ACT</source>
        <translation>ACTE</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>print the editions at hand</source>
        <translation>afficher les éditions disponibles</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>say what differs, commitment by commitment and measure by measure</source>
        <translation>indiquer ce qui diffère, engagement par engagement et mesure par mesure</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>say what changes for this provider</source>
        <translation>indiquer ce qui change pour ce fournisseur</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>print the differences as JSON</source>
        <translation>afficher les différences en JSON</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>take in an edition from a file, vouched for</source>
        <translation>intégrer une édition à partir d’un fichier, dont l’origine est attestée</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>its digest, told by its publisher</source>
        <translation>son empreinte, communiquée par son éditeur</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>a signature (CMS) that lies beside it</source>
        <translation>signature (CMS) placée à côté</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>a certificate to which the signer’s must lead; with --signature</source>
        <translation>certificat auquel celui du signataire doit remonter ; avec --signature</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>note that a form was sent, acknowledged or listed; say what is due</source>
        <translation>noter qu’un formulaire a été envoyé, que sa réception a été accusée ou qu’il figure sur la liste ; indiquer les échéances</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>a record of the archive; without it, what is due is said</source>
        <translation>dossier de l’archive ; à défaut, les échéances sont indiquées</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>the day on which it was sent</source>
        <translation>jour de l’envoi</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>the day on which it was acknowledged</source>
        <translation>jour de l’accusé de réception</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>the reply as .eml or .msg, which is kept; its day counts without another</source>
        <translation>réponse en .eml ou .msg, qui est conservée ; à défaut d’autre jour, le sien compte</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>the day on which the provider was found listed</source>
        <translation>jour où le fournisseur a été trouvé sur la liste</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>after how many days to remind; default: the settings’, else {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/acts_options.py"/>
        <source>after how many days to remind; default: {n}</source>
        <translation type="vanished">nombre de jours avant le rappel ; par défaut : {n}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/archive</name>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>taken in as “{name}”</source>
        <translation>intégré sous le nom « {name} »</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>The list follows {n} entry.</source>
        <extracomment>English, for other numbers: The list follows {n} entries.</extracomment>
        <translation>
            <numerusform>La liste suit {n} inscription.</numerusform>
            <numerusform>La liste suit {n} inscriptions.</numerusform>
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
        <translation>Écrit : {path}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <location filename="../../aicode_desktop/gui/pages/archive.py"/>
        <source>{n} record</source>
        <extracomment>English, for other numbers: {n} records</extracomment>
        <translation>
            <numerusform>{n} dossier</numerusform>
            <numerusform>{n} dossiers</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} records</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <location filename="../../aicode_desktop/gui/disposal.py"/>
        <source>kept until {day}</source>
        <translation>conservé jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Decided by {who}</source>
        <translation>Décidé par {who}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>{n} record was taken away.</source>
        <extracomment>English, for other numbers: {n} records were taken away.</extracomment>
        <translation>
            <numerusform>{n} dossier a été retiré.</numerusform>
            <numerusform>{n} dossiers ont été retirés.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} records were taken away.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>not taken in</source>
        <translation>non intégré</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>there already, as “{name}”</source>
        <translation>déjà présent, sous le nom « {name} »</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>{sound} of {count} records are sound.</source>
        <translation>{sound} dossiers sur {count} sont intacts.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>Head of the chain, entry {n}: {hex}</source>
        <translation>Tête de la chaîne, inscription {n} : {hex}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>This proves:</source>
        <translation>Ceci prouve :</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <location filename="../../aicode_desktop/cli/keys.py"/>
        <source>It does not prove:</source>
        <translation>Ceci ne prouve pas :</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>The retention period of “{name}” is not over.</source>
        <translation>La durée de conservation de « {name} » n’est pas écoulée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>“{name}” is renewed; the record itself is unchanged.</source>
        <translation>« {name} » est renouvelé ; le dossier lui-même est inchangé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>Entry {n}, and all before it, existed on {moment}, says {authority}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>“{name}” lies among the records and is in no entry.</source>
        <translation>« {name} » se trouve parmi les dossiers et ne figure dans aucune inscription.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>Nothing was taken away.</source>
        <translation>Rien n’a été retiré.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>Leave it out, or set shorter periods with --long and --short.</source>
        <translation>Laissez-le de côté ou fixez des durées plus courtes avec --long et --short.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>To take them away for good, say who decided it: --confirm NAME</source>
        <translation>Pour les retirer définitivement, indiquez qui l’a décidé : --confirm NAME</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>To renew, name a time-stamp service: --timestamp URL</source>
        <translation>Pour renouveler, nommez un service d’horodatage : --timestamp URL</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>{n} record is due.</source>
        <extracomment>English, for other numbers: {n} records are due.</extracomment>
        <translation>
            <numerusform>{n} dossier est arrivé à échéance.</numerusform>
            <numerusform>{n} dossiers sont arrivés à échéance.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} records are due.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/archive.py"/>
        <source>{n} record needs it.</source>
        <extracomment>English, for other numbers: {n} records need it.</extracomment>
        <translation>
            <numerusform>{n} dossier en a besoin.</numerusform>
            <numerusform>{n} dossiers en ont besoin.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} records need it.</extra-po-msgid_plural>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/archive_options</name>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>find, check, export, import and dispose of kept records</source>
        <translation>chercher, vérifier, exporter, importer et éliminer les dossiers conservés</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>the folder of records; default: this user’s own</source>
        <translation>répertoire des dossiers ; par défaut : celui de cet utilisateur</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>list the records, the newest first</source>
        <translation>lister les dossiers, les plus récents d’abord</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>list the records in which all words begin so</source>
        <translation>lister les dossiers dans lesquels tous les mots commencent ainsi</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>check hashes, chain and signatures again</source>
        <translation>vérifier de nouveau les empreintes, la chaîne et les signatures</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>a record; default: all</source>
        <translation>dossier ; par défaut : tous</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>print what was found as JSON</source>
        <translation>afficher ce qui a été trouvé en JSON</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>leave the signatures unchecked</source>
        <translation>ne pas vérifier les signatures</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>the chain’s head, as noted elsewhere</source>
        <translation>tête de la chaîne, telle que notée ailleurs</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>make the list anew from records and chain</source>
        <translation>refaire la liste à partir des dossiers et de la chaîne</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>write records out: a bag, a ZIP, or a package</source>
        <translation>exporter des dossiers : un « bag », un ZIP ou un paquet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>one bag (default), one ZIP, or an E-ARK SIP for an institutional archive</source>
        <translation>un « bag » (par défaut), un ZIP ou un SIP E-ARK pour une archive institutionnelle</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>take records in, each checked first</source>
        <translation>intégrer des dossiers, chacun étant d’abord vérifié</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>list records whose retention period is over, or take them away</source>
        <translation>lister les dossiers dont la durée de conservation est écoulée, ou les retirer</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>default: all that are due</source>
        <translation>par défaut : tous ceux qui sont arrivés à échéance</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>take them away; who decided it</source>
        <translation>les retirer ; qui l’a décidé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>set the long period (10)</source>
        <translation>fixer la durée longue (10)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>set the short period (5)</source>
        <translation>fixer la durée courte (5)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>say which records need a time-stamp soon, or give it to them</source>
        <translation>indiquer quels dossiers ont bientôt besoin d’un horodatage, ou le leur donner</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>default: all that need it</source>
        <translation>par défaut : tous ceux qui en ont besoin</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>how soon is soon (365)</source>
        <translation>ce que signifie bientôt (365)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>time-stamp the chain, so that its age is proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>print the records as JSON</source>
        <translation>afficher les dossiers en JSON</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/archive_options.py"/>
        <source>write them into a new file</source>
        <translation>les écrire dans un nouveau fichier</translation>
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
            <numerusform>Pages : {n}</numerusform>
            <numerusform>Pages : {n}</numerusform>
        </translation>
        <extra-po-msgid_plural>Pages: {n}</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Fingerprint of the content (printed on each page): {hex}</source>
        <translation>Empreinte du contenu (imprimée sur chaque page) : {hex}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>SHA-256 of this file: {hex}</source>
        <translation>SHA-256 de ce fichier : {hex}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Signed: {path}</source>
        <translation>Signé : {path}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Renewed: {path}</source>
        <translation>Renouvelé : {path}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>To: {address}</source>
        <translation>À : {address}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Subject: {subject}</source>
        <translation>Objet : {subject}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Nothing was sent. Open the file in your mail program, read it, then send it.</source>
        <translation>Rien n’a été envoyé. Ouvrez le fichier dans votre logiciel de messagerie, lisez-le, puis envoyez-le.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Nothing was sent. Open the e-mail draft in your mail program, read it, then send it.</source>
        <translation>Rien n’a été envoyé. Ouvrez le brouillon d’e-mail dans votre logiciel de messagerie, lisez-le, puis envoyez-le.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>This was a rehearsal: every page says SPECIMEN, the certificate is a throw-away one, and no e-mail was made.</source>
        <translation>C’était une répétition : chaque page porte SPECIMEN, le certificat est à usage unique et aucun e-mail n’a été établi.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>To answer</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>the signed form</source>
        <translation>le formulaire signé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>the form before signing, to compare</source>
        <translation>le formulaire avant signature, pour comparaison</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>the e-mail draft to the AI Office, with the signed form attached</source>
        <translation>le brouillon d’e-mail au Bureau de l’IA, avec le formulaire signé en pièce jointe</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>everything that was typed, with internal notes</source>
        <translation>tout ce qui a été saisi, avec les notes internes</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>the data inside the form; its SHA-256 is the fingerprint</source>
        <translation>les données contenues dans le formulaire ; leur SHA-256 est l’empreinte</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>what the signatures proved when they were made</source>
        <translation>ce que les signatures prouvaient lorsqu’elles ont été apposées</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>the edition of the Code that is signed, as data</source>
        <translation>l’édition du code qui est signée, sous forme de données</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>who did what and when, with the digest of each file</source>
        <translation>qui a fait quoi et quand, avec l’empreinte de chaque fichier</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <location filename="../../aicode_desktop/cli/paper.py"/>
        <source>Record: {folder}</source>
        <translation>Dossier : {folder}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>{n} signature is still missing.</source>
        <extracomment>English, for other numbers: {n} signatures are still missing.</extracomment>
        <translation>
            <numerusform>{n} signature manque encore.</numerusform>
            <numerusform>{n} signatures manquent encore.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} signatures are still missing.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Nothing stands in the way of signing.</source>
        <translation>Rien ne s’oppose à la signature.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Warning: {sentence} [{source}]</source>
        <translation>Avertissement : {sentence} [{source}]</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>  {path}: {what}</source>
        <translation>  {path} : {what}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Time-stamp by {holder}, whose certificate is valid until {date}.</source>
        <translation>Horodatage de {holder}, dont le certificat est valable jusqu’au {date}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>Signature by {holder}: holds. {level}</source>
        <translation>Signature de {holder} : valable. {level}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/commands.py"/>
        <source>evidence</source>
        <translation>preuves</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/counsel</name>
    <message>
        <location filename="../../aicode_desktop/cli/counsel.py"/>
        <source>Nothing says where the gap analysis goes.</source>
        <translation>Il n’est pas indiqué où écrire l’analyse des écarts.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel.py"/>
        <source>Fill it in, then give it with --measures.</source>
        <translation>Remplissez-la, puis donnez-la avec --measures.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel.py"/>
        <source>It is never attached to the Signatory Form.</source>
        <translation>Elle n’est jamais jointe au formulaire de signataire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel.py"/>
        <source>Warning: {field}: {sentence} [{source}]</source>
        <translation>Avertissement : {field} : {sentence} [{source}]</translation>
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
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel.py"/>
        <source>Give a name with -o that ends in .pdf, .csv, .xlsx or .json.</source>
        <translation>Donnez avec -o un nom qui se termine par .pdf, .csv, .xlsx ou .json.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/counsel_arguments</name>
    <message>
        <location filename="../../aicode_desktop/cli/counsel_arguments.py"/>
        <source>say what every answer entails, with sources</source>
        <translation>indiquer ce qu’entraîne chaque réponse, avec les sources</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel_arguments.py"/>
        <source>print the explanation as JSON</source>
        <translation>afficher l’explication en JSON</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel_arguments.py"/>
        <source>make the executive brief, one page of PDF</source>
        <translation>établir la note de synthèse pour la direction, une page PDF</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel_arguments.py"/>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>default: the contact person</source>
        <translation>par défaut : la personne de contact</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel_arguments.py"/>
        <source>make the gap analysis of the chapters left out: .pdf, .csv, .xlsx, .json</source>
        <translation>établir l’analyse des écarts des chapitres non signés : .pdf, .csv, .xlsx, .json</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel_arguments.py"/>
        <source>take the answers from an exported table, .csv, .xlsx or .ods; says what it took</source>
        <translation>reprendre les réponses d’un tableau exporté, .csv, .xlsx ou .ods ; indique ce qui a été repris</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel_arguments.py"/>
        <source>make the plan for what is signed and not in place yet, as PDF</source>
        <translation>établir le plan pour ce qui est signé et pas encore en place, en PDF</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel_arguments.py"/>
        <source>do not mark it as internal</source>
        <translation>ne pas la marquer comme interne</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel_arguments.py"/>
        <source>make the calendar of deadlines (.ics)</source>
        <translation>établir le calendrier des échéances (.ics)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/counsel_arguments.py"/>
        <source>your answers to the measures; default: DRAFT.measures.json beside the draft</source>
        <translation>vos réponses aux mesures ; par défaut : DRAFT.measures.json à côté du brouillon</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/explaining</name>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>{sentence} [{source}, as of {day}, grade {grade}{aged}]</source>
        <translation>{sentence} [{source}, au {day}, degré {grade}{aged}]</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>  {name}: “{faq}” Today: {today} [{source}, as of {day}, grade {grade}]</source>
        <translation>  {name} : « {faq} » Aujourd’hui : {today} [{source}, au {day}, degré {grade}]</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>Where the provider stands</source>
        <translation>Où en est le fournisseur</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>not answered yet</source>
        <translation>sans réponse à ce jour</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>left out</source>
        <translation>non signé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>Chapter {title}: {answer}</source>
        <translation>Chapitre {title} : {answer}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>  {sentence} [{source}, as of {day}]</source>
        <translation>  {sentence} [{source}, au {day}]</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>  If it is signed: {summary}</source>
        <translation>  S’il est signé : {summary}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>  If it is left out:</source>
        <translation>  S’il n’est pas signé :</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <location filename="../../aicode_desktop/render/was_and_is.py"/>
        <source>Model {name}</source>
        <translation>Modèle {name}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <location filename="../../aicode_desktop/gui/pages/chapters.py"/>
        <source>All eight ways to answer</source>
        <translation>Les huit façons de répondre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>As said above: {name}</source>
        <translation>Comme indiqué ci-dessus : {name}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>; today: {entries}</source>
        <translation>, aujourd’hui : {entries}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>Deadlines of the chapters and models chosen</source>
        <translation>Échéances des chapitres et modèles choisis</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <location filename="../../ui/review.ui"/>
        <source>What this form does not do</source>
        <translation>Ce que ce formulaire ne fait pas</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <location filename="../../ui/chapters.ui"/>
        <source>The three answers together</source>
        <translation>Les trois réponses réunies</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <location filename="../../aicode_desktop/gui/pages/chapters.py"/>
        <source>What signing does, and what it does not</source>
        <translation>Ce que la signature entraîne et ce qu’elle n’entraîne pas</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>Estimating training compute</source>
        <translation>Estimation du calcul d’entraînement</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>What it costs to ignore the rules</source>
        <translation>Ce qu’il en coûte d’ignorer les règles</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../resources/help/fields.json"/>
        <source>After signing</source>
        <translation>Après la signature</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <location filename="../../ui/what_changed.ui"/>
        <source>What the FAQ no longer says</source>
        <translation>Ce que la FAQ ne dit plus</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>    Commitment {number}, {title} ({n} measure)</source>
        <extracomment>English, for other numbers:     Commitment {number}, {title} ({n} measures)</extracomment>
        <translation>
            <numerusform>    Engagement {number}, {title} ({n} mesure)</numerusform>
            <numerusform>    Engagement {number}, {title} ({n} mesures)</numerusform>
        </translation>
        <extra-po-msgid_plural>    Commitment {number}, {title} ({n} measures)</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>chosen: </source>
        <translation>choisi : </translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source> To be shown otherwise: {titles}.</source>
        <translation> À démontrer autrement : {titles}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>  Safety and Security: expected.</source>
        <translation>  Sûreté et sécurité : attendu.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>  Safety and Security: optional; signed, it is voluntary.</source>
        <translation>  Sûreté et sécurité : facultatif ; s’il est signé, c’est à titre volontaire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>  Safety and Security: depends on what is not answered yet.</source>
        <translation>  Sûreté et sécurité : dépend de ce qui est encore sans réponse.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>After its event</source>
        <translation>Après son événement</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>, measure {number}</source>
        <translation>, mesure {number}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>    Open: {sentence}</source>
        <translation>    À régler : {sentence}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/explaining.py"/>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/filling</name>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <source>SHA-256 of the form as supplied: {hex}</source>
        <translation>SHA-256 du formulaire tel que fourni : {hex}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <source>{n} place filled.</source>
        <extracomment>English, for other numbers: {n} places filled.</extracomment>
        <translation>
            <numerusform>{n} emplacement rempli.</numerusform>
            <numerusform>{n} emplacements remplis.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} places filled.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <source>a place without words beside it</source>
        <translation>un emplacement sans texte à côté</translation>
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
        <translation>Nommez ce qui doit être écrit : -o FILLED.docx, --pdf FORM.pdf ou les deux.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <source>Every answer was found on the pages.</source>
        <translation>Chaque réponse a été retrouvée sur les pages.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <source>“{text}” is no day written as YYYY-MM-DD.</source>
        <translation>« {text} » n’est pas un jour écrit sous la forme AAAA-MM-JJ.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <source>  {label}: {value}</source>
        <translation>  {label} : {value}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <source>Not filled, because it is not certain: {label}. Perhaps: {answer}.</source>
        <translation>Non rempli, faute de certitude : {label}. Peut-être : {answer}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <source>Write it as, for instance, 2026-11-23.</source>
        <translation>Écrivez-le par exemple ainsi : 2026-11-23.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling.py"/>
        <source>Stays empty: {label}</source>
        <translation>Reste vide : {label}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/filling_options</name>
    <message>
        <location filename="../../aicode_desktop/cli/filling_options.py"/>
        <source>fill the Commission’s own form (DOCX or PDF)</source>
        <translation>remplir le formulaire de la Commission (DOCX ou PDF)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling_options.py"/>
        <source>as the Commission publishes it</source>
        <translation>tel que la Commission le publie</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling_options.py"/>
        <source>the filled form</source>
        <translation>le formulaire rempli</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling_options.py"/>
        <source>the filled form as a PDF that “aicode sign” signs</source>
        <translation>le formulaire rempli en PDF, que « aicode sign » signe</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling_options.py"/>
        <source>the PDF that Word made of FILLED.docx; default: LibreOffice makes it</source>
        <translation>le PDF que Word a établi à partir de FILLED.docx ; par défaut : LibreOffice l’établit</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling_options.py"/>
        <source>the day that the form says; default: today</source>
        <translation>jour indiqué par le formulaire ; par défaut : aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling_options.py"/>
        <source>which answer belongs where; default: what was confirmed for this file before</source>
        <translation>quelle réponse va à quel endroit ; par défaut : ce qui a déjà été confirmé pour ce fichier</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/filling_options.py"/>
        <source>write the mapping, to be corrected and given with --map</source>
        <translation>écrire la correspondance, à corriger et à donner avec --map</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/following_up</name>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>kept on {day}</source>
        <translation>conservé le {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>Noted: sent on {day}.</source>
        <translation>Noté : envoyé le {day}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>Noted: acknowledged on {day}.</source>
        <translation>Noté : réception accusée le {day}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>Noted: listed on {day}.</source>
        <translation>Noté : sur la liste le {day}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>The chain of documents:</source>
        <translation>La chaîne des documents :</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>{n} more are waiting.</source>
        <translation>{n} autres sont en attente.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>Nothing is waiting.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>  kept: {name} ({path})</source>
        <translation>  conservé : {name} ({path})</translation>
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
        <translation>Formulaire de signataire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Notice of Change</source>
        <translation>Avis de modification</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Notice of Withdrawal</source>
        <translation>Avis de retrait</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Signatory Form, New Signature</source>
        <translation>Formulaire de signataire, nouvelle signature</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>sent on {day}</source>
        <translation>envoyé le {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>acknowledged on {day}</source>
        <translation>réception accusée le {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>listed on {day}</source>
        <translation>sur la liste le {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <source>Please look: {sentence}</source>
        <translation>À examiner : {sentence}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <source>“{text}” is not a day.</source>
        <translation>« {text} » n’est pas un jour.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/following_up.py"/>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>Nothing was noted.</source>
        <translation>Rien n’a été noté.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/handing_over</name>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>{where}: “{before}” → “{after}”</source>
        <translation>{where} : « {before} » → « {after} »</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>Prepared by {name}, {moment} UTC.</source>
        <translation>Préparé par {name}, {moment} UTC.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>Provider: {provider}</source>
        <translation>Fournisseur : {provider}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>The form was made anew from its data and is the same, byte for byte.</source>
        <translation>Le formulaire a été refait à partir de ses données et il est identique, octet par octet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>Send it to who prepared the form.</source>
        <translation>Envoyez-le à la personne qui a préparé le formulaire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>What was signed is byte for byte what was frozen.</source>
        <translation>Ce qui a été signé est, octet par octet, ce qui a été figé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>Nothing was sent. Open the e-mail draft in your mail program to send it.</source>
        <translation>Rien n’a été envoyé. Ouvrez le brouillon d’e-mail dans votre logiciel de messagerie pour l’envoyer.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>Compare by telephone: {words}</source>
        <translation>Comparez par téléphone : {words}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <location filename="../../aicode_desktop/cli/paper.py"/>
        <source>Fingerprint of the content: {hex}</source>
        <translation>Empreinte du contenu : {hex}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>SHA-256 of the form: {hex}</source>
        <translation>SHA-256 du formulaire : {hex}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>{field} ({row})</source>
        <translation>{field} ({row})</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>Warning: {sentence}</source>
        <translation>Avertissement : {sentence}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>It came back unsigned, with this comment:</source>
        <translation>Il est revenu non signé, avec ce commentaire :</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>Signature by {holder}: holds.</source>
        <translation>Signature de {holder} : valable.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>{where}: added</source>
        <translation>{where} : ajouté</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>{where}: removed</source>
        <translation>{where} : supprimé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>{where}: in another order: {after}</source>
        <translation>{where} : dans un autre ordre : {after}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <location filename="../../aicode_desktop/gui/pages/compare.py"/>
        <source>The two say the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>Warning, not acknowledged: {code}: {sentence}</source>
        <translation>Avertissement non pris en compte : {code} : {sentence}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>  {name}: {reason}</source>
        <translation>  {name} : {reason}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>“{text}” gives no reason.</source>
        <translation>« {text} » ne donne pas de motif.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>someone who is not named</source>
        <translation>une personne qui n’est pas nommée</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>Nothing was frozen.</source>
        <translation>Rien n’a été figé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <source>Give the warning’s code, “=” and why it stands in no way.</source>
        <translation>Donnez le code de l’avertissement, « = » et pourquoi il ne fait pas obstacle.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handing_over.py"/>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>To answer: {field}: {sentence}</source>
        <translation>À répondre : {field} : {sentence}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/handover_options</name>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>opens the vault where the keyring does not</source>
        <translation>ouvre le coffre là où le trousseau de clés ne l’ouvre pas</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>its first line is the passphrase to tell by telephone</source>
        <translation>sa première ligne est la phrase secrète à communiquer par téléphone</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>its first line is the passphrase; else the terminal asks</source>
        <translation>sa première ligne est la phrase secrète ; à défaut, le terminal la demande</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>the passphrase of the hand-over file; else the terminal asks</source>
        <translation>la phrase secrète du fichier de transmission ; à défaut, le terminal la demande</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>keep the identity under this passphrase instead of the keyring, or open it</source>
        <translation>conserver l’identité sous cette phrase secrète au lieu du trousseau de clés, ou l’ouvrir</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>compare two drafts or PDFs, field by field</source>
        <translation>comparer deux brouillons ou PDF, champ par champ</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>freeze a complete draft into an encrypted hand-over file</source>
        <translation>figer un brouillon complet dans un fichier de transmission chiffré</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>a public key, age1…, to encrypt for; may be given several times</source>
        <translation>clé publique, age1…, pour laquelle chiffrer ; peut être donnée plusieurs fois</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>why a warning stands in no way; may be given several times</source>
        <translation>pourquoi un avertissement ne fait pas obstacle ; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>open a hand-over file and prove what is in it</source>
        <translation>ouvrir un fichier de transmission et prouver ce qu’il contient</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>a new folder for the form to sign, its data and the brief</source>
        <translation>nouveau répertoire pour le formulaire à signer, ses données et la note de synthèse</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>print what is in it as JSON</source>
        <translation>afficher le contenu en JSON</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>make the file that goes back: the signed form, or a comment</source>
        <translation>établir le fichier de retour : le formulaire signé ou un commentaire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>the hand-over file</source>
        <translation>le fichier de transmission</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>why it is not signed</source>
        <translation>pourquoi il n’est pas signé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>take in what came back: verify it, make the mail, keep the record</source>
        <translation>intégrer ce qui est revenu : le vérifier, établir l’e-mail, conserver le dossier</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>the draft, so that its notes are kept too</source>
        <translation>le brouillon, afin que ses notes soient aussi conservées</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <location filename="../../aicode_desktop/cli/paper_options.py"/>
        <source>a new folder</source>
        <translation>nouveau répertoire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>print the public key to encrypt for you with; make, export, import it</source>
        <translation>afficher la clé publique avec laquelle chiffrer pour vous ; la créer, l’exporter, l’importer</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>make an identity</source>
        <translation>créer une identité</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>write the secret for “age --identity”</source>
        <translation>écrire le secret pour « age --identity »</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>make the recovery sheet</source>
        <translation>établir la feuille de récupération</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>take an identity from its file</source>
        <translation>reprendre une identité de son fichier</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/handover_options.py"/>
        <source>take it from the 24 words on a recovery sheet</source>
        <translation>la reprendre des 24 mots d’une feuille de récupération</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/identity_card</name>
    <message>
        <location filename="../../aicode_desktop/cli/identity_card.py"/>
        <source>under your passphrase</source>
        <translation>sous votre phrase secrète</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/identity_card.py"/>
        <source>in the keyring</source>
        <translation>dans le trousseau de clés</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/identity_card.py"/>
        <source>The identity is kept {where}.</source>
        <translation>L’identité est conservée {where}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/identity_card.py"/>
        <source>Make its recovery sheet now: aicode identity --sheet SHEET.pdf</source>
        <translation>Établissez maintenant sa feuille de récupération : aicode identity --sheet SHEET.pdf</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/identity_card.py"/>
        <source>the vault</source>
        <translation>le coffre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/identity_card.py"/>
        <source>Who has it can read every draft. Lock it away.</source>
        <translation>Qui la détient peut lire tous les brouillons. Mettez-la sous clé.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/importing</name>
    <message>
        <location filename="../../aicode_desktop/cli/importing.py"/>
        <source>  Row {n}, column “{column}”: {reason}</source>
        <translation>  Ligne {n}, colonne « {column} » : {reason}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/importing.py"/>
        <source>{n} measure understood.</source>
        <extracomment>English, for other numbers: {n} measures understood.</extracomment>
        <translation>
            <numerusform>{n} mesure comprise.</numerusform>
            <numerusform>{n} mesures comprises.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} measures understood.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/importing.py"/>
        <source>  Row {n}: {reason}</source>
        <translation>  Ligne {n} : {reason}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/importing.py"/>
        <source>  Column “{heading}” is not known.</source>
        <translation>  La colonne « {heading} » n’est pas connue.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/importing.py"/>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/importing.py"/>
        <source>replaces what was there</source>
        <translation>remplace ce qui s’y trouvait</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/keys</name>
    <message>
        <location filename="../../aicode_desktop/cli/keys.py"/>
        <source>Certificate of {holder}, issued by itself, {kind}, valid until {date}.</source>
        <translation>Certificat de {holder}, émis par lui-même, {kind}, valable jusqu’au {date}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/keys.py"/>
        <source>SHA-256 of the certificate: {hex}</source>
        <translation>SHA-256 du certificat : {hex}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/keys.py"/>
        <source>A signature with it proves:</source>
        <translation>Une signature établie avec lui prouve :</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/keys.py"/>
        <source>Keep the file and its passphrase apart. Nobody can restore either if it is lost.</source>
        <translation>Conservez séparément le fichier et sa phrase secrète. Personne ne peut restaurer l’un ou l’autre en cas de perte.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/language</name>
    <message>
        <location filename="../../aicode_desktop/cli/language.py"/>
        <source>speak another language: {codes}</source>
        <translation>parler une autre langue : {codes}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/later_acts</name>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>A signatory may withdraw at any time. What follows from it:</source>
        <translation>Un signataire peut se retirer à tout moment. Ce qui en résulte :</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>No form for a withdrawal is published: this is a declaration of the provider’s own.</source>
        <translation>Aucun formulaire de retrait n’est publié : ceci est une déclaration propre au fournisseur.</translation>
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
            <numerusform>{n} mesure</numerusform>
            <numerusform>{n} mesures</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} measures</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>Loaded: the edition {edition}.</source>
        <translation>Chargée : l’édition {edition}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>Edit it if need be, then check, sign and send it as any other form.</source>
        <translation>Modifiez-le au besoin, puis vérifiez-le, signez-le et envoyez-le comme tout autre formulaire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>  {sentence} [{source}]</source>
        <translation>  {sentence} [{source}]</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>{edition}: {title}, {measures}</source>
        <translation>{edition} : {title}, {measures}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>Warning: {number} follows this document already; begin from that.</source>
        <translation>Avertissement : {number} fait déjà suite à ce document ; partez de celui-là.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>{sentence} [{source}]</source>
        <translation>{sentence} [{source}]</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>Numbers and titles are the same in both editions.</source>
        <translation>Les numéros et les titres sont les mêmes dans les deux éditions.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>{what}: new: {now}</source>
        <translation>{what} : nouveau : {now}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>{what}: no longer: {was}</source>
        <translation>{what} : supprimé : {was}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/later_acts.py"/>
        <source>{what}: was: {was}; is: {now}</source>
        <translation>{what} : avant : {was} ; maintenant : {now}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/main</name>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>name a key to sign with: --key KEY.p12 or --token</source>
        <translation>nommez une clé pour signer : --key KEY.p12 ou --token</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>give --mark once for each key, in the order of the keys</source>
        <translation>donnez --mark une fois par clé, dans l’ordre des clés</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>Completes, signs, prepares for sending and keeps the Signatory Form of the EU
General-Purpose AI Code of Practice. Works offline; never sends anything. Only
--timestamp URL opens a connection: to that address, for that one act.</source>
        <translation>Complète, signe, prépare pour l’envoi et conserve le formulaire de signataire du code de
bonne pratique de l’UE pour l’IA à usage général. Travaille hors ligne ; n’envoie jamais
rien. Seul --timestamp URL ouvre une connexion : vers cette adresse, pour cet acte.</translation>
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
        <translation>codes de sortie :
  0    fait ; pour verify : chaque fichier est signé et inchangé
  1    le brouillon a des points à régler, ou un fichier est non signé, modifié ou illisible
  2    la ligne de commande n’est pas correcte
  3    un fichier ne peut pas être lu ou écrit, ou le fichier à écrire existe déjà
  4    la phrase secrète est fausse, ou la clé ne peut pas être utilisée
  5    refusé : il ne serait pas correct de faire ce qui est demandé
  6    aucun horodatage n’a pu être obtenu, ou des preuves manquent pour son niveau
  130  arrêté par l’utilisateur</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <location filename="../../resources/translations/libraries.json"/>
        <source>show program's version number and exit</source>
        <translation>afficher le numéro de version du programme et quitter</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>try every part of the program on an example, and leave nothing behind</source>
        <translation>essayer chaque partie du programme sur un exemple, sans rien laisser</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>say everything that is missing or doubtful</source>
        <translation>indiquer tout ce qui manque ou est douteux</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>print the findings as JSON</source>
        <translation>afficher les constats en JSON</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>make the unsigned PDF, print its digests</source>
        <translation>établir le PDF non signé, afficher ses empreintes</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>DRAFT across every page; the draft may be incomplete</source>
        <translation>DRAFT en travers de chaque page ; le brouillon peut être incomplet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>SPECIMEN across every page</source>
        <translation>SPECIMEN en travers de chaque page</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>take the data out of a PDF as a draft</source>
        <translation>reprendre les données d’un PDF comme brouillon</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>print the JSON Schema of a draft</source>
        <translation>afficher le schéma JSON d’un brouillon</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>sign a rendered form with a key file or token</source>
        <translation>signer un formulaire établi avec un fichier de clé, une carte ou un jeton</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>add evidence and a time-stamp, so that signatures last</source>
        <translation>ajouter des preuves et un horodatage, pour que les signatures durent</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>make the e-mail draft to the AI Office</source>
        <translation>établir le brouillon d’e-mail au Bureau de l’IA</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>attach the same declaration as another signed document, too</source>
        <translation>joindre aussi la même déclaration sous la forme d’un autre document signé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>say why a token does or does not sign</source>
        <translation>indiquer pourquoi une carte ou un jeton signe ou ne signe pas</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>print what was seen as JSON</source>
        <translation>afficher ce qui a été vu en JSON</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>make a key for a signatory who has none</source>
        <translation>créer une clé pour un signataire qui n’en a pas</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>the signatory’s name</source>
        <translation>nom du signataire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>the provider’s name</source>
        <translation>nom du fournisseur</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>the provider’s country</source>
        <translation>pays du fournisseur</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>its first line is the new passphrase; without it, the terminal asks</source>
        <translation>sa première ligne est la nouvelle phrase secrète ; à défaut, le terminal la demande</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>do it all: check, render, sign, validate, e-mail draft, record</source>
        <translation>tout faire : vérifier, établir, signer, valider, brouillon d’e-mail, dossier</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>evidence that the signatory may bind the provider, kept too; may be repeated</source>
        <translation>preuve que le signataire peut engager le fournisseur, également conservée ; peut être répétée</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>a new folder; it becomes the record</source>
        <translation>nouveau répertoire ; il devient le dossier</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>do it all with a throw-away certificate on SPECIMEN pages</source>
        <translation>tout faire avec un certificat à usage unique sur des pages SPECIMEN</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>default: an example that ships</source>
        <translation>par défaut : un exemple fourni</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/main.py"/>
        <source>Stopped. Nothing half-written was left.</source>
        <translation>Arrêté. Rien d’inachevé n’a été laissé.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/paper</name>
    <message>
        <location filename="../../aicode_desktop/cli/paper.py"/>
        <source>Print it on single sides, sign in the blocks, scan all pages at 150 to 300 dpi, then:</source>
        <translation>Imprimez-le au recto seul, signez dans les cadres, numérisez toutes les pages à 150 à 300 dpi, puis :</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper.py"/>
        <source>  aicode scan SCAN.pdf --form {path} --out DIR</source>
        <translation>  aicode scan SCAN.pdf --form {path} --out DIR</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper.py"/>
        <source>This is a scan, not an electronic signature. Keep the paper: it is what was signed.</source>
        <translation>Ceci est une numérisation, non une signature électronique. Conservez le papier : c’est lui qui a été signé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/paper.py"/>
        <location filename="../../aicode_desktop/gui/scan_words.py"/>
        <source>{n} page, there once and as it was printed but for the handwriting.</source>
        <extracomment>English, for other numbers: {n} pages, each there once and as it was printed but for the handwriting.</extracomment>
        <translation>
            <numerusform>{n} page, présente une fois et telle qu’imprimée, hormis l’écriture manuscrite.</numerusform>
            <numerusform>{n} pages, chacune présente une fois et telle qu’imprimée, hormis l’écriture manuscrite.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} pages, each there once and as it was printed but for the handwriting.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper.py"/>
        <source>Sealed with the certificate of {holder}.</source>
        <translation>Revêtu d’un cachet avec le certificat de {holder}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper.py"/>
        <source>The scan is too large for an e-mail. Ask the AI Office how to hand it in.</source>
        <translation>La numérisation est trop volumineuse pour un e-mail. Demandez au Bureau de l’IA comment la remettre.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper.py"/>
        <source>E-mail draft: {path}</source>
        <translation>Brouillon d’e-mail : {path}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/paper_options</name>
    <message>
        <location filename="../../aicode_desktop/cli/paper_options.py"/>
        <source>make the form to be printed and signed by hand</source>
        <translation>établir le formulaire à imprimer et à signer à la main</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper_options.py"/>
        <source>take back the scan of a form signed by hand, compare it, keep it</source>
        <translation>reprendre la numérisation d’un formulaire signé à la main, la comparer, la conserver</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper_options.py"/>
        <source>PDF, PNG, JPEG or TIFF; in any order</source>
        <translation>PDF, PNG, JPEG ou TIFF ; dans n’importe quel ordre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper_options.py"/>
        <source>the form that was printed</source>
        <translation>le formulaire qui a été imprimé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper_options.py"/>
        <source>keep it although something was found that only a person can judge, say a stain</source>
        <translation>la conserver bien qu’il ait été trouvé quelque chose que seule une personne peut apprécier, par exemple une tache</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper_options.py"/>
        <source>a certificate file to seal the scan with</source>
        <translation>fichier de certificat pour apposer un cachet sur la numérisation</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/paper_options.py"/>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>its first line is the passphrase; without it, the terminal asks</source>
        <translation>sa première ligne est la phrase secrète ; à défaut, le terminal la demande</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/self_test</name>
    <message>
        <location filename="../../aicode_desktop/cli/self_test.py"/>
        <source>All of it works on this machine, without a network.</source>
        <translation>Tout fonctionne sur cette machine, sans réseau.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/self_test.py"/>
        <source>Works: {part}.</source>
        <translation>Fonctionne : {part}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/self_test.py"/>
        <source>Does not work: {part}.</source>
        <translation>Ne fonctionne pas : {part}.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/signing_options</name>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>a certificate file; one for each signatory</source>
        <translation>fichier de certificat ; un par signataire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>sign with a smart card, token or HSM (PKCS#11)</source>
        <translation>signer avec une carte à puce, un jeton ou un HSM (PKCS#11)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>label or number of the certificate on the token, where there are several</source>
        <translation>libellé ou numéro du certificat sur la carte ou le jeton, s’il y en a plusieurs</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>its first line is the PIN; without it, the terminal or the reader asks</source>
        <translation>sa première ligne est le code PIN ; à défaut, le terminal ou le lecteur le demande</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>certificates above the signer’s, where the key does not hold them</source>
        <translation>certificats supérieurs à celui du signataire, si la clé ne les contient pas</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>a handwriting (PNG, JPEG) to show in the block, as decoration; one for each key</source>
        <translation>signature manuscrite (PNG, JPEG) à montrer dans le cadre, comme ornement ; une par clé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>a time-stamp service; the one address to which a connection is opened</source>
        <translation>service d’horodatage ; la seule adresse vers laquelle une connexion est ouverte</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>PAdES level: t with time, lt also with evidence, lta also with time over it</source>
        <translation>niveau PAdES : t avec l’heure, lt aussi avec les preuves, lta aussi avec l’heure par-dessus</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>what an issuer revoked (CRL, or OCSP response), for lt and lta</source>
        <translation>ce qu’un émetteur a révoqué (CRL ou réponse OCSP), pour lt et lta</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>certificates above the signer’s or the service’s, for lt and lta</source>
        <translation>certificats supérieurs à celui du signataire ou du service, pour lt et lta</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/signing_options.py"/>
        <source>the token’s PKCS#11 module; without it, the usual places are searched</source>
        <translation>module PKCS#11 de la carte ou du jeton ; à défaut, les emplacements usuels sont parcourus</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/terminal</name>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <source>Passphrase for “{name}”: </source>
        <translation>Phrase secrète pour « {name} » : </translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <source>PIN of “{token}”: </source>
        <translation>Code PIN de « {token} » : </translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <source>There is no terminal to ask for the passphrase of “{name}”.</source>
        <translation>Il n’y a pas de terminal pour demander la phrase secrète de « {name} ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <location filename="../../aicode_desktop/gui/pages/unlock.py"/>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <source>There is no terminal to ask for the PIN of “{token}”.</source>
        <translation>Il n’y a pas de terminal pour demander le code PIN de « {token} ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <location filename="../../aicode_desktop/workflow/actions.py"/>
        <location filename="../../aicode_desktop/workflow/tokens.py"/>
        <source>Nothing was signed.</source>
        <translation>Rien n’a été signé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <source>Give it in a file with --passphrase-file.</source>
        <translation>Donnez-la dans un fichier avec --passphrase-file.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <source>The same once more: </source>
        <translation>La même encore une fois : </translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>No key was made.</source>
        <translation>Aucune clé n’a été créée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <source>Try again, and type the same passphrase twice.</source>
        <translation>Réessayez et saisissez deux fois la même phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>The PIN was not tried. Nothing was signed.</source>
        <translation>Le code PIN n’a pas été essayé. Rien n’a été signé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <source>Give it in a file with --pin-file.</source>
        <translation>Donnez-le dans un fichier avec --pin-file.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <source>“{name}” is not a text file.</source>
        <translation>« {name} » n’est pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/terminal.py"/>
        <source>Save the passphrase as plain text (UTF-8) on the first line.</source>
        <translation>Enregistrez la phrase secrète en texte brut (UTF-8) sur la première ligne.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/tokens</name>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>the PIN is as it should be</source>
        <translation>le code PIN est en ordre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>a wrong PIN was entered last</source>
        <translation>un code PIN faux a été saisi en dernier</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>one try is left before the PIN is locked</source>
        <translation>il reste un essai avant le blocage du code PIN</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>the PIN is locked</source>
        <translation>le code PIN est bloqué</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>no PIN is set</source>
        <translation>aucun code PIN n’est défini</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>  Token: {label} ({maker} {model}): {state}</source>
        <translation>  Carte ou jeton : {label} ({maker} {model}) : {state}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>Cause: {cause}</source>
        <translation>Cause : {cause}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>Next: {step}</source>
        <translation>Étape suivante : {step}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>Certificate of {holder}, issued by {issuer}, valid until {date}.</source>
        <translation>Certificat de {holder}, émis par {issuer}, valable jusqu’au {date}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>Type the PIN on the reader now.</source>
        <translation>Saisissez maintenant le code PIN sur le lecteur.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>A wrong PIN was entered last.</source>
        <translation>Un code PIN faux a été saisi en dernier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>One try is left: another wrong PIN locks the token.</source>
        <translation>Il reste un essai : un autre code PIN faux bloque la carte ou le jeton.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>The token says that no PIN is set.</source>
        <translation>La carte ou le jeton indique qu’aucun code PIN n’est défini.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>{left} A PIN from a file is not tried now.</source>
        <translation>{left} Un code PIN issu d’un fichier n’est pas essayé maintenant.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>a card is in it</source>
        <translation>une carte s’y trouve</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>Reader: {name}: {holds}</source>
        <translation>Lecteur : {name} : {holds}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>Readers: {problem}</source>
        <translation>Lecteurs : {problem}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>Module: {path}: {said}</source>
        <translation>Module : {path} : {said}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>    Certificate: {label}: {holder}, issued by {issuer}, {begin} to {end}, {kind}, number {number}{purpose}</source>
        <translation>    Certificat : {label} : {holder}, émis par {issuer}, du {begin} au {end}, {kind}, numéro {number}{purpose}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>Sign once without --pin-file and type the PIN; the count begins anew.</source>
        <translation>Signez une fois sans --pin-file et saisissez le code PIN ; le compte repart de zéro.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>  Slot: {name}: {said}</source>
        <translation>  Emplacement : {name} : {said}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/tokens.py"/>
        <source>, not for signing documents</source>
        <translation>, ne convient pas pour signer des documents</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/verifying</name>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>Trusted list {territory} ({operator}), number {sequence}, issued {day}</source>
        <translation>Liste de confiance {territory} ({operator}), numéro {sequence}, publiée le {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>{said}; next update due {due}.</source>
        <translation>{said} ; prochaine mise à jour : {due}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>signed and unaltered</source>
        <translation>signé et inchangé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>signed in part</source>
        <translation>signé en partie</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>altered, or not to be relied on</source>
        <translation>modifié ou non fiable</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>no readable PDF</source>
        <translation>pas de PDF lisible</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>could not be opened</source>
        <translation>n’a pas pu être ouvert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>{n} file:</source>
        <extracomment>English, for other numbers: {n} files:</extracomment>
        <translation>
            <numerusform>{n} fichier :</numerusform>
            <numerusform>{n} fichiers :</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} files:</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>The pages of {n} form were not compared with the data inside it; with --pages they are, and wherever fewer files are verified.</source>
        <extracomment>English, for other numbers: The pages of {n} forms were not compared with the data inside them; with --pages they are, and wherever fewer files are verified.</extracomment>
        <translation>
            <numerusform>Les pages de {n} formulaire n’ont pas été comparées aux données qu’il contient ; elles le sont avec --pages, et lorsque moins de fichiers sont vérifiés.</numerusform>
            <numerusform>Les pages de {n} formulaires n’ont pas été comparées aux données qu’ils contiennent ; elles le sont avec --pages, et lorsque moins de fichiers sont vérifiés.</numerusform>
        </translation>
        <extra-po-msgid_plural>The pages of {n} forms were not compared with the data inside them; with --pages they are, and wherever fewer files are verified.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>A report is about one FILE; give one.</source>
        <translation>Un rapport porte sur un seul FILE ; donnez-en un.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying.py"/>
        <source>Warning: “{name}” is out of date. Fetch a newer one from its country.</source>
        <translation>Avertissement : « {name} » n’est plus à jour. Procurez-vous-en une plus récente auprès de son pays.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/cli/verifying_options</name>
    <message>
        <location filename="../../aicode_desktop/cli/verifying_options.py"/>
        <source>say what the signatures of a PDF prove</source>
        <translation>indiquer ce que prouvent les signatures d’un PDF</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying_options.py"/>
        <source>a root certificate to trust; may be given several times</source>
        <translation>certificat racine auquel se fier ; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying_options.py"/>
        <source>an EU trusted list, or the list of the lists that vouches for the others</source>
        <translation>liste de confiance de l’UE, ou la liste des listes qui répond des autres</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying_options.py"/>
        <source>a certificate with which a trusted list may be signed, besides the known ones</source>
        <translation>certificat avec lequel une liste de confiance peut être signée, outre ceux qui sont connus</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying_options.py"/>
        <source>fail unless every certificate leads to what you trust</source>
        <translation>échouer si un certificat ne remonte pas à ce à quoi vous vous fiez</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying_options.py"/>
        <source>of two dozen forms and more, compare pages and data too; takes twice as long</source>
        <translation>à partir de deux douzaines de formulaires, comparer aussi pages et données ; prend deux fois plus de temps</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying_options.py"/>
        <source>write the particulars of one FILE as .pdf, .xml (ETSI TS 119 102-2), .json or .txt</source>
        <translation>écrire le détail d’un seul FILE en .pdf, .xml (ETSI TS 119 102-2), .json ou .txt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying_options.py"/>
        <source>say the particulars of one FILE, not only the answer</source>
        <translation>donner le détail d’un seul FILE, non seulement la réponse</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/cli/verifying_options.py"/>
        <source>print the reports as JSON</source>
        <translation>afficher les rapports en JSON</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/answers_table</name>
    <message>
        <location filename="../../aicode_desktop/drafts/answers_table.py"/>
        <source>No column has the heading “Measure”.</source>
        <translation>Aucune colonne ne porte l’en-tête « Measure ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/answers_table.py"/>
        <source>“{text}” is not a measure of the Code.</source>
        <translation>« {text} » n’est pas une mesure du code.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/answers_table.py"/>
        <location filename="../../aicode_desktop/drafts/table.py"/>
        <source>“{text}” is not understood.</source>
        <translation>« {text} » n’est pas compris.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/answers_table.py"/>
        <location filename="../../aicode_desktop/drafts/table.py"/>
        <source>“{text}” stands beyond the last heading.</source>
        <translation>« {text} » se trouve au-delà du dernier en-tête.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/answers_table.py"/>
        <location filename="../../aicode_desktop/drafts/table.py"/>
        <source>“{text}”: an earlier column says this already.</source>
        <translation>« {text} » : une colonne antérieure l’indique déjà.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/answers_table.py"/>
        <source>The number and the title name different measures.</source>
        <translation>Le numéro et le titre désignent des mesures différentes.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/answers_table.py"/>
        <source>The chapter of this measure is not clear.</source>
        <translation>Le chapitre de cette mesure n’est pas clair.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/answers_table.py"/>
        <source>An earlier row is about this measure already.</source>
        <translation>Une ligne antérieure porte déjà sur cette mesure.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/cells</name>
    <message>
        <location filename="../../aicode_desktop/drafts/cells.py"/>
        <source>The table is larger than {size} MB.</source>
        <translation>Le tableau dépasse {size} Mo.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/cells.py"/>
        <source>From here on, the table cannot be read; look for a stray quotation mark.</source>
        <translation>À partir d’ici, le tableau est illisible ; cherchez un guillemet isolé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/cells.py"/>
        <source>The file is not in UTF-8; it was read as Western European (Windows-1252). Look at the letters with accents, and save it as UTF-8 if they are wrong.</source>
        <translation>Le fichier n’est pas en UTF-8 ; il a été lu en Europe occidentale (Windows-1252). Vérifiez les lettres accentuées et, si elles sont fausses, enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/cells.py"/>
        <source>Nothing was added to the draft.</source>
        <translation>Rien n’a été ajouté au brouillon.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/cells.py"/>
        <source>Keep only the rows and columns that matter, then try again.</source>
        <translation>Ne gardez que les lignes et colonnes utiles, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/cells.py"/>
        <source>Rows after the first {n} were not read.</source>
        <translation>Les lignes après les {n} premières n’ont pas été lues.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/closed_files</name>
    <message>
        <location filename="../../aicode_desktop/drafts/closed_files.py"/>
        <source>The draft is encrypted, and the vault is not open.</source>
        <translation>Le brouillon est chiffré et le coffre n’est pas ouvert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/closed_files.py"/>
        <source>The draft is intact.</source>
        <translation>Le brouillon est intact.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/closed_files.py"/>
        <source>Unlock the vault, then open the draft again.</source>
        <translation>Déverrouillez le coffre, puis ouvrez de nouveau le brouillon.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/folder</name>
    <message>
        <location filename="../../aicode_desktop/drafts/folder.py"/>
        <source>Before an earlier state was brought back</source>
        <translation>Avant le retour à un état antérieur</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/handover</name>
    <message>
        <location filename="../../aicode_desktop/drafts/handover.py"/>
        <source>A newer version of this program made this file.</source>
        <translation>Une version plus récente de ce programme a établi ce fichier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/handover.py"/>
        <source>“{name}” inside this file is not the one that was put there.</source>
        <translation>« {name} » dans ce fichier n’est pas celui qui y a été placé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/handover.py"/>
        <location filename="../../aicode_desktop/drafts/parcel.py"/>
        <source>The file was not changed, and nothing was written.</source>
        <translation>Le fichier n’a pas été modifié et rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/handover.py"/>
        <source>Install the newer version, then open the file again.</source>
        <translation>Installez la version plus récente, puis ouvrez de nouveau le fichier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/handover.py"/>
        <source>Do not rely on this file; ask its sender for it again.</source>
        <translation>Ne vous fiez pas à ce fichier ; redemandez-le à son expéditeur.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/history</name>
    <message>
        <location filename="../../aicode_desktop/drafts/history.py"/>
        <source>There is no such state of this draft.</source>
        <translation>Ce brouillon n’a pas un tel état.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/history.py"/>
        <source>Choose one of the states that are listed.</source>
        <translation>Choisissez l’un des états de la liste.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/identifiers</name>
    <message>
        <location filename="../../aicode_desktop/drafts/identifiers.py"/>
        <source>The draft’s identifier cannot name a file.</source>
        <translation>L’identifiant du brouillon ne peut pas servir de nom de fichier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identifiers.py"/>
        <source>Open the draft from its file instead.</source>
        <translation>Ouvrez plutôt le brouillon à partir de son fichier.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/identity</name>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>No identity was made on this computer yet.</source>
        <translation>Aucune identité n’a encore été créée sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>The keyring does not hold the identity that drafts here are encrypted for.</source>
        <translation>Le trousseau de clés ne contient pas l’identité pour laquelle les brouillons sont chiffrés ici.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>The file does not hold one identity.</source>
        <translation>Le fichier ne contient pas une seule identité.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>The identity that was found is not the one that drafts here are encrypted for.</source>
        <translation>L’identité trouvée n’est pas celle pour laquelle les brouillons sont chiffrés ici.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>Make one, or import one from its file or recovery sheet.</source>
        <translation>Créez-en une, ou importez-en une à partir de son fichier ou de sa feuille de récupération.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>The drafts are intact, and stay closed.</source>
        <translation>Les brouillons sont intacts et restent fermés.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>Drafts here are encrypted for another identity already.</source>
        <translation>Les brouillons sont déjà chiffrés ici pour une autre identité.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>Choose the file with the line that begins with “AGE-SECRET-KEY-1”.</source>
        <translation>Choisissez le fichier dont une ligne commence par « AGE-SECRET-KEY-1 ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>Import the right identity from its file or recovery sheet.</source>
        <translation>Importez la bonne identité à partir de son fichier ou de sa feuille de récupération.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>Type the passphrase of the vault.</source>
        <translation>Saisissez la phrase secrète du coffre.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>Import the identity from its file or recovery sheet.</source>
        <translation>Importez l’identité à partir de son fichier ou de sa feuille de récupération.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>It was not touched, and nothing was written.</source>
        <translation>Elle n’a pas été touchée et rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/identity.py"/>
        <source>Use another folder for the program’s files (AICODE_HOME).</source>
        <translation>Utilisez un autre répertoire pour les fichiers du programme (AICODE_HOME).</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/lock</name>
    <message>
        <location filename="../../aicode_desktop/drafts/lock.py"/>
        <source>{person} has this draft open on “{machine}” since {moment} UTC.</source>
        <translation>{person} a ce brouillon ouvert sur « {machine} » depuis {moment} UTC.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/lock.py"/>
        <source>Somebody else has this draft open.</source>
        <translation>Une autre personne a ce brouillon ouvert.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/lock.py"/>
        <source>The draft was not changed.</source>
        <translation>Le brouillon n’a pas été modifié.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/lock.py"/>
        <source>Read it here, or ask for it to be closed there, then open it again.</source>
        <translation>Lisez-le ici, ou demandez qu’il soit fermé là-bas, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/lock.py"/>
        <source>somebody</source>
        <translation>une personne</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/parcel</name>
    <message>
        <location filename="../../aicode_desktop/drafts/parcel.py"/>
        <source>What is inside this file is not what a hand-over holds, or it is damaged.</source>
        <translation>Le contenu de ce fichier n’est pas celui d’une transmission, ou il est endommagé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/parcel.py"/>
        <source>Check that you chose the right file, and ask for it again.</source>
        <translation>Vérifiez que vous avez choisi le bon fichier, et redemandez-le.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/recovery</name>
    <message>
        <location filename="../../aicode_desktop/drafts/recovery.py"/>
        <source>{n} words are needed, and there are {m}.</source>
        <translation>Il faut {n} mots, et il y en a {m}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/recovery.py"/>
        <source>One of the words is not the right one, or two have changed places.</source>
        <translation>L’un des mots n’est pas le bon, ou deux mots ont été intervertis.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/recovery.py"/>
        <source>Compare the words with the recovery sheet, and type them again.</source>
        <translation>Comparez les mots avec la feuille de récupération et saisissez-les de nouveau.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/recovery.py"/>
        <source>Word {n} is none of the list.</source>
        <translation>Le mot {n} ne figure pas dans la liste.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/table</name>
    <message>
        <location filename="../../aicode_desktop/drafts/table.py"/>
        <source>No column has the heading “Name”.</source>
        <translation>Aucune colonne ne porte l’en-tête « Name ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/table.py"/>
        <source>This looks like a formula.</source>
        <translation>Ceci ressemble à une formule.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/vault</name>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>The file is not encrypted for you, or it is damaged.</source>
        <translation>Le fichier n’est pas chiffré pour vous ou est endommagé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>That is no identity of an encrypted vault.</source>
        <translation>Ce n’est pas l’identité d’un coffre chiffré.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>The passphrase is shorter than {n} characters.</source>
        <translation>La phrase secrète compte moins de {n} caractères.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>This file is not encrypted with a passphrase.</source>
        <translation>Ce fichier n’est pas chiffré avec une phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>This is no encrypted file of this program, nor of “age”.</source>
        <translation>Ce n’est un fichier chiffré ni de ce programme ni de « age ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>This file asks for more work to try a passphrase than is safe to do.</source>
        <translation>Ce fichier exige, pour essayer une phrase secrète, plus de calcul qu’il n’est sûr d’en faire.</translation>
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
        <translation>Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>Check that you chose the right file, or import the identity it is for.</source>
        <translation>Vérifiez que vous avez choisi le bon fichier, ou importez l’identité pour laquelle il est fait.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>Give the text that begins with “AGE-SECRET-KEY-1”, all of it.</source>
        <translation>Donnez en entier le texte qui commence par « AGE-SECRET-KEY-1 ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>That is no public key to encrypt for.</source>
        <translation>Ce n’est pas une clé publique pour laquelle chiffrer.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>Nothing was encrypted or written.</source>
        <translation>Rien n’a été chiffré ni écrit.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>Choose a longer one, for instance five or six words.</source>
        <translation>Choisissez-en une plus longue, par exemple cinq ou six mots.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>Open it with the identity that it was encrypted for.</source>
        <translation>Ouvrez-le avec l’identité pour laquelle il a été chiffré.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>The passphrase does not open the file, or the file is damaged.</source>
        <translation>La phrase secrète n’ouvre pas le fichier, ou le fichier est endommagé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <location filename="../../aicode_desktop/host/files.py"/>
        <location filename="../../aicode_desktop/workflow/handing_over.py"/>
        <location filename="../../aicode_desktop/workflow/placement.py"/>
        <source>Check that you chose the right file.</source>
        <translation>Vérifiez que vous avez choisi le bon fichier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>The file was not changed, and no passphrase was tried.</source>
        <translation>Le fichier n’a pas été modifié et aucune phrase secrète n’a été essayée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>Ask for the file again, encrypted with this program.</source>
        <translation>Redemandez le fichier, chiffré avec ce programme.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>Ask for the line that begins with “age1”, and copy all of it.</source>
        <translation>Demandez la ligne qui commence par « age1 » et copiez-la en entier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/vault.py"/>
        <source>Type the passphrase again, or ask for the file again.</source>
        <translation>Saisissez de nouveau la phrase secrète, ou redemandez le fichier.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/drafts/workbook</name>
    <message>
        <location filename="../../aicode_desktop/drafts/workbook.py"/>
        <source>This file is not a spreadsheet that can be read.</source>
        <translation>Ce fichier n’est pas une feuille de calcul lisible.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/workbook.py"/>
        <source>The spreadsheet is larger than any such table.</source>
        <translation>La feuille de calcul est plus volumineuse que tout tableau de ce genre.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/workbook.py"/>
        <source>The file and your draft are as they were.</source>
        <translation>Le fichier et votre brouillon sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/workbook.py"/>
        <source>Save it as XLSX, ODS or CSV, without a password, then try again.</source>
        <translation>Enregistrez-la en XLSX, ODS ou CSV, sans mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/drafts/workbook.py"/>
        <source>Keep only the sheet, rows and columns that matter, then try again.</source>
        <translation>Ne gardez que la feuille, les lignes et les colonnes utiles, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/fill/catalogue</name>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>{question}: {answer}</source>
        <translation>{question} : {answer}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: legal name</source>
        <translation>Fournisseur : dénomination légale</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: name in Latin letters</source>
        <translation>Fournisseur : nom en lettres latines</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: legal form</source>
        <translation>Fournisseur : forme juridique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: register</source>
        <translation>Fournisseur : registre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: register number</source>
        <translation>Fournisseur : numéro de registre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: LEI</source>
        <translation>Fournisseur : LEI</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: whole address</source>
        <translation>Fournisseur : adresse complète</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: street</source>
        <translation>Fournisseur : rue</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: postal code</source>
        <translation>Fournisseur : code postal</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: town</source>
        <translation>Fournisseur : ville</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: postal code and town</source>
        <translation>Fournisseur : code postal et ville</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: region</source>
        <translation>Fournisseur : région</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: country</source>
        <translation>Fournisseur : pays</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: website</source>
        <translation>Fournisseur : site web</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Provider: today’s or potential future</source>
        <translation>Fournisseur : actuel ou futur potentiel</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Contact: name</source>
        <translation>Contact : nom</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Contact: role</source>
        <translation>Contact : fonction</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Contact: e-mail address</source>
        <translation>Contact : adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Contact: telephone</source>
        <translation>Contact : téléphone</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Authorised representative: name</source>
        <translation>Mandataire : nom</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Authorised representative: address</source>
        <translation>Mandataire : adresse</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Authorised representative: e-mail address</source>
        <translation>Mandataire : adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Authorised representative: date of the mandate</source>
        <translation>Mandataire : date du mandat</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Signatory {n}: name</source>
        <translation>Signataire {n} : nom</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Signatory {n}: position</source>
        <translation>Signataire {n} : fonction</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Signatory {n}: name and position</source>
        <translation>Signataire {n} : nom et fonction</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Signatory {n}: e-mail address</source>
        <translation>Signataire {n} : adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Signatory {n}: basis of authority</source>
        <translation>Signataire {n} : fondement du pouvoir</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Signatory {n}: reference of authority</source>
        <translation>Signataire {n} : référence du pouvoir</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Signatory {n}: date of authority</source>
        <translation>Signataire {n} : date du pouvoir</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Signatory {n}: signature</source>
        <translation>Signataire {n} : signature</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Chapter Transparency</source>
        <translation>Chapitre Transparence</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Chapter Copyright</source>
        <translation>Chapitre Droit d’auteur</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Chapter Safety and Security</source>
        <translation>Chapitre Sûreté et sécurité</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Outlook on systemic risk</source>
        <translation>Perspective quant au risque systémique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Models: all names</source>
        <translation>Modèles : tous les noms</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n}: name</source>
        <translation>Modèle {n} : nom</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n}: version</source>
        <translation>Modèle {n} : version</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n}: placed on the market</source>
        <translation>Modèle {n} : mis sur le marché</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n}: kinds of output</source>
        <translation>Modèle {n} : types de sortie</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n}: training compute</source>
        <translation>Modèle {n} : calcul d’entraînement</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n}: systemic risk</source>
        <translation>Modèle {n} : risque systémique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Models under Safety and Security: all names</source>
        <translation>Modèles relevant de Sûreté et sécurité : tous les noms</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n} under Safety and Security: name</source>
        <translation>Modèle {n} relevant de Sûreté et sécurité : nom</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n} under Safety and Security: version</source>
        <translation>Modèle {n} relevant de Sûreté et sécurité : version</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n} under Safety and Security: on the market</source>
        <translation>Modèle {n} relevant de Sûreté et sécurité : sur le marché</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n} under Safety and Security: kinds of output</source>
        <translation>Modèle {n} relevant de Sûreté et sécurité : types de sortie</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n} under Safety and Security: compute</source>
        <translation>Modèle {n} relevant de Sûreté et sécurité : calcul</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Model {n} under Safety and Security: systemic risk</source>
        <translation>Modèle {n} relevant de Sûreté et sécurité : risque systémique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Public list: agreed or not</source>
        <translation>Liste publique : accord ou non</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Public list: name</source>
        <translation>Liste publique : nom</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Statement of authority</source>
        <translation>Déclaration de pouvoir</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Place of signature</source>
        <translation>Lieu de la signature</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Today’s date</source>
        <translation>Date du jour</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Place and today’s date</source>
        <translation>Lieu et date du jour</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/catalogue.py"/>
        <source>Number of the document</source>
        <translation>Numéro du document</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/fill/filling</name>
    <message>
        <location filename="../../aicode_desktop/fill/filling.py"/>
        <source>Filling this form would have altered something besides the places that were filled.</source>
        <translation>Remplir ce formulaire aurait modifié autre chose que les emplacements remplis.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/filling.py"/>
        <source>Nothing was written, and the form is unchanged.</source>
        <translation>Rien n’a été écrit et le formulaire est inchangé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/filling.py"/>
        <source>Fill this form by hand, and please report how it is made.</source>
        <translation>Remplissez ce formulaire à la main et signalez, s’il vous plaît, comment il est fait.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/fill/form</name>
    <message>
        <location filename="../../aicode_desktop/fill/form.py"/>
        <source>The form has tracked changes; they stay as they are, undecided.</source>
        <translation>Le formulaire contient des modifications suivies ; elles restent telles quelles, sans décision.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/form.py"/>
        <source>The form asks for changes to be tracked; what was filled in is not.</source>
        <translation>Le formulaire demande le suivi des modifications ; ce qui a été rempli n’est pas suivi.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/form.py"/>
        <source>The form has comments; they stay where they are.</source>
        <translation>Le formulaire contient des commentaires ; ils restent où ils sont.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/form.py"/>
        <source>The form refers to a template or picture elsewhere; nothing was fetched.</source>
        <translation>Le formulaire renvoie à un modèle ou à une image situés ailleurs ; rien n’a été récupéré.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/fill/mapping</name>
    <message>
        <location filename="../../aicode_desktop/fill/mapping.py"/>
        <source>This mapping is for another file: the digests differ.</source>
        <translation>Cette correspondance vaut pour un autre fichier : les empreintes diffèrent.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/mapping.py"/>
        <source>Nothing was filled, and the form is unchanged.</source>
        <translation>Rien n’a été rempli et le formulaire est inchangé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/mapping.py"/>
        <source>Make the mapping again from this form, or leave it out.</source>
        <translation>Refaites la correspondance à partir de ce formulaire, ou omettez-la.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/mapping.py"/>
        <source>This file is not a mapping that this program can read.</source>
        <translation>Ce fichier n’est pas une correspondance que ce programme peut lire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/mapping.py"/>
        <source>The form has no place “{place}”.</source>
        <translation>Le formulaire n’a pas d’emplacement « {place} ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/mapping.py"/>
        <source>“{answer}” is no answer for the place “{label}”.</source>
        <translation>« {answer} » n’est pas une réponse pour l’emplacement « {label} ».</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/fill/markup</name>
    <message>
        <location filename="../../aicode_desktop/fill/markup.py"/>
        <source>A part of this document holds more than any form does.</source>
        <translation>Une partie de ce document contient plus que tout formulaire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/markup.py"/>
        <source>A part of this document declares entities, which no DOCX may.</source>
        <translation>Une partie de ce document déclare des entités, ce qui n’est permis dans aucun DOCX.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/markup.py"/>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>Check that you chose the right file, and take the form from the Commission’s page.</source>
        <translation>Vérifiez que vous avez choisi le bon fichier, et prenez le formulaire sur la page de la Commission.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/markup.py"/>
        <source>A part of this document is not well-formed XML.</source>
        <translation>Une partie de ce document n’est pas du XML bien formé.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/fill/office_copy</name>
    <message>
        <location filename="../../aicode_desktop/fill/office_copy.py"/>
        <source>This form takes in other files when it is opened, so it is not turned into a PDF here.</source>
        <translation>Ce formulaire fait appel à d’autres fichiers à l’ouverture ; il n’est donc pas converti en PDF ici.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/office_copy.py"/>
        <source>The filled form is complete and unchanged, and nothing was fetched.</source>
        <translation>Le formulaire rempli est complet et inchangé, et rien n’a été récupéré.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/office_copy.py"/>
        <location filename="../../aicode_desktop/fill/protection.py"/>
        <source>Use the form as the Commission publishes it.</source>
        <translation>Utilisez le formulaire tel que la Commission le publie.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/fill/package</name>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This file is a ZIP archive, but not a Word document.</source>
        <translation>Ce fichier est une archive ZIP, mais non un document Word.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This file is larger than any form of this kind.</source>
        <translation>Ce fichier est plus volumineux que tout formulaire de ce genre.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This file is encrypted, or a Word document of before 2007.</source>
        <translation>Ce fichier est chiffré, ou est un document Word antérieur à 2007.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>Open it in a word processor, save it as DOCX without a password, and use that.</source>
        <translation>Ouvrez-le dans un traitement de texte, enregistrez-le en DOCX sans mot de passe et utilisez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This file is not a DOCX.</source>
        <translation>Ce fichier n’est pas un DOCX.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This document unpacks to more than any form needs.</source>
        <translation>Une fois décompressé, ce document dépasse ce qu’exige tout formulaire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>Two parts of this document have the same name.</source>
        <translation>Deux parties de ce document portent le même nom.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This file is encrypted.</source>
        <translation>Ce fichier est chiffré.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>Save it without a password, and use that.</source>
        <translation>Enregistrez-le sans mot de passe et utilisez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This document is compressed in a way that no DOCX is.</source>
        <translation>Ce document est compressé d’une manière qu’aucun DOCX n’emploie.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This file is a ZIP archive of a kind that no DOCX needs.</source>
        <translation>Ce fichier est une archive ZIP d’un genre dont aucun DOCX n’a besoin.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <location filename="../../aicode_desktop/fill/recognition.py"/>
        <location filename="../../aicode_desktop/render/pdf_fields.py"/>
        <source>The file was not changed, and nothing was filled.</source>
        <translation>Le fichier n’a pas été modifié et rien n’a été rempli.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>A part of this document is larger than any form needs.</source>
        <translation>Une partie de ce document est plus volumineuse que ne l’exige tout formulaire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This document holds macros, which the Commission’s form has no use for.</source>
        <translation>Ce document contient des macros, dont le formulaire de la Commission n’a pas l’usage.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>Take the form from the Commission’s own page.</source>
        <translation>Prenez le formulaire sur la page de la Commission elle-même.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This document is signed as a DOCX, and filling it would break the signature.</source>
        <translation>Ce document est signé en tant que DOCX ; le remplir romprait la signature.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>Use the unsigned form, as the Commission publishes it.</source>
        <translation>Utilisez le formulaire non signé, tel que la Commission le publie.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This file is a damaged ZIP archive.</source>
        <translation>Ce fichier est une archive ZIP endommagée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>A part of this document would be unpacked outside its folder.</source>
        <translation>Une partie de ce document serait décompressée en dehors de son répertoire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>This DOCX is in the strict dialect of the format.</source>
        <translation>Ce DOCX est dans la variante stricte du format.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>Open it in a word processor, save it as “Word document”, and use that.</source>
        <translation>Ouvrez-le dans un traitement de texte, enregistrez-le comme « Document Word » et utilisez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>A part of this document is missing.</source>
        <translation>Une partie de ce document manque.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/package.py"/>
        <source>A part of this document is damaged.</source>
        <translation>Une partie de ce document est endommagée.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/fill/protection</name>
    <message>
        <location filename="../../aicode_desktop/fill/protection.py"/>
        <source>This document is protected against editing, and has no fields that may be filled.</source>
        <translation>Ce document est protégé contre la modification et n’a aucun champ qui puisse être rempli.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/protection.py"/>
        <source>The file was not changed; its protection stays.</source>
        <translation>Le fichier n’a pas été modifié ; sa protection demeure.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/fill/recognition</name>
    <message>
        <location filename="../../aicode_desktop/fill/recognition.py"/>
        <source>This is the form for the Code of Practice on Transparency of AI-generated content: another code, with its own address.</source>
        <translation>C’est le formulaire du code de bonne pratique sur la transparence des contenus générés par l’IA : un autre code, avec sa propre adresse.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/recognition.py"/>
        <source>This document does not name the General-Purpose AI Code of Practice.</source>
        <translation>Ce document ne mentionne pas le code de bonne pratique pour l’IA à usage général.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/recognition.py"/>
        <source>This document names the Code, but there is hardly anything in it to fill.</source>
        <translation>Ce document mentionne le code, mais ne contient presque rien à remplir.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/fill/recognition.py"/>
        <source>Take the Signatory Form for the General-Purpose AI Code of Practice from the Commission’s page “AI Office invites providers to sign the GPAI Code of Practice”.</source>
        <translation>Prenez le formulaire de signataire du code de bonne pratique pour l’IA à usage général sur la page de la Commission « AI Office invites providers to sign the GPAI Code of Practice ».</translation>
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
        <translation>sans numéro</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/act_on_review.py"/>
        <source>Follows {what} {number}, signed on {day}.</source>
        <translation>Suite du document suivant : {what} {number}, signé le {day}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/act_on_review.py"/>
        <source>Follows {what} {number}.</source>
        <translation>Suite du document suivant : {what} {number}.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/archive_acts</name>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>records</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Export records</source>
        <translation>Exporter des dossiers</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Import records</source>
        <translation>Importer des dossiers</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Checking the archive</source>
        <translation>Vérification de l’archive</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Taking in records</source>
        <translation>Intégration de dossiers</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Taking records away</source>
        <translation>Retrait de dossiers</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>As one &amp;bag (folder)…</source>
        <translation>En un 129|En un « &amp;bag » (répertoire)…bag (répertoire)…</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>As a &amp;ZIP file…</source>
        <translation>En un fichier &amp;ZIP…</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>As a &amp;package for an archive (E-ARK SIP)…</source>
        <translation>En un &amp;paquet pour une archive (SIP E-ARK)…</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Exporting records</source>
        <translation>Export de dossiers</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Exported records (*.zip)</source>
        <translation>Dossiers exportés (*.zip)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>A record (bagit.txt)</source>
        <translation>Un dossier (bagit.txt)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>Writing the list</source>
        <translation>Écriture de la liste</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>Folder</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_acts.py"/>
        <source>ZIP file (*.zip)</source>
        <translation>Fichier ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/archive_filters</name>
    <message>
        <location filename="../../aicode_desktop/gui/archive_filters.py"/>
        <source>All chapters</source>
        <translation>Tous les chapitres</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_filters.py"/>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_filters.py"/>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_filters.py"/>
        <source>All providers</source>
        <translation>Tous les fournisseurs</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_filters.py"/>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_filters.py"/>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_filters.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../aicode_desktop/workflow/shelf.py"/>
        <source>Signed on paper</source>
        <translation>Signés sur papier</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_filters.py"/>
        <source>Rehearsals</source>
        <translation>Répétitions</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/archive_results</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>{n} record was taken in.</source>
        <extracomment>English, for other numbers: {n} records were taken in.</extracomment>
        <translation>
            <numerusform>{n} dossier a été intégré.</numerusform>
            <numerusform>{n} dossiers ont été intégrés.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} records were taken in.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>{n} record is as it was kept. Head of the chain: {head}…</source>
        <extracomment>English, for other numbers: {n} records are as they were kept. Head of the chain: {head}…</extracomment>
        <translation>
            <numerusform>{n} dossier est tel qu’il a été conservé. Tête de la chaîne : {head}…</numerusform>
            <numerusform>{n} dossiers sont tels qu’ils ont été conservés. Tête de la chaîne : {head}…</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} records are as they were kept. Head of the chain: {head}…</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>This archive is not as it was kept. {sound} of {count} records are sound.</source>
        <translation>Cette archive n’est plus telle qu’elle a été conservée. {sound} dossiers sur {count} sont intacts.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>The chain</source>
        <translation>La chaîne</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>No entry of the chain names it.</source>
        <translation>Aucune inscription de la chaîne ne le nomme.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>Proven</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>Not proven</source>
        <translation>Non prouvé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>Taken in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>There already</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/archive_results.py"/>
        <source>Mended</source>
        <translation>Réparé</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/autosave</name>
    <message>
        <location filename="../../aicode_desktop/gui/autosave.py"/>
        <source>The folder of drafts does not answer.</source>
        <translation>Le répertoire des brouillons ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/autosave.py"/>
        <source>Not saved: {reason}</source>
        <translation>Non enregistré : {reason}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/autosave.py"/>
        <source>Not saved yet: {reason}</source>
        <translation>Pas encore enregistré : {reason}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/autosave.py"/>
        <source>What you typed is in this window, and what was saved before is intact.</source>
        <translation>Ce que vous avez saisi se trouve dans cette fenêtre, et ce qui a été enregistré auparavant est intact.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/autosave.py"/>
        <source>Leave the window open: it is saved as soon as the folder answers again.</source>
        <translation>Laissez la fenêtre ouverte : l’enregistrement a lieu dès que le répertoire répond de nouveau.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/autosave.py"/>
        <source>What you typed is still in this window, and nowhere else yet.</source>
        <translation>Ce que vous avez saisi se trouve encore dans cette fenêtre, et nulle part ailleurs pour l’instant.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/autosave.py"/>
        <source>Mend that and close again; closing again leaves without it.</source>
        <translation>Réglez ce problème et refermez ; refermer une seconde fois abandonne ce qui n’est pas enregistré.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/autosave.py"/>
        <source>Saved again {time}</source>
        <translation>Enregistré de nouveau à {time}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/autosave.py"/>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/certificate_words</name>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <source>Signing of documents</source>
        <translation>Signature de documents</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <source>Rehearsal only</source>
        <translation>Répétition seulement</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <source>Not the signing of documents</source>
        <translation>Pas la signature de documents</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <source>Seal of an organisation</source>
        <translation>Cachet d’une organisation</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <source>Purpose</source>
        <translation>Usage</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/certificate_words.py"/>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>its holder</source>
        <translation>son titulaire</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/chain_choice</name>
    <message>
        <location filename="../../aicode_desktop/gui/chain_choice.py"/>
        <source>Certificates above yours: {names}</source>
        <translation>Certificats supérieurs au vôtre : {names}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/chain_choice.py"/>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Choose certificates</source>
        <translation>Choisir des certificats</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/chain_choice.py"/>
        <source>Certificates ({endings})</source>
        <translation>Certificats ({endings})</translation>
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
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/chain_choice.py"/>
        <source>Reading the certificates</source>
        <translation>Lecture des certificats</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/commission_form</name>
    <message>
        <location filename="../../aicode_desktop/gui/commission_form.py"/>
        <source>Choose the Commission’s form</source>
        <translation>Choisir le formulaire de la Commission</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/commission_form.py"/>
        <source>Reading the form</source>
        <translation>Lecture du formulaire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/commission_form.py"/>
        <source>Forms (*.docx *.pdf)</source>
        <translation>Formulaires (*.docx *.pdf)</translation>
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
        <translation>Le formulaire dans son ensemble</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <source>Why it stands in no way</source>
        <translation>Pourquoi il ne fait pas obstacle</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <source>Why it stands in no way: {words}</source>
        <translation>Pourquoi il ne fait pas obstacle : {words}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <source>Acknowledge</source>
        <translation>Prendre en compte</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <source>Say who you are.</source>
        <translation>Dites qui vous êtes.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <source>{section}: {field}</source>
        <translation>{section} : {field}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <source>{name}: {reason}</source>
        <translation>{name} : {reason}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <source>It is settled</source>
        <translation>C’est réglé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <source>It is settled: {words}</source>
        <translation>C’est réglé : {words}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/comments.py"/>
        <location filename="../../aicode_desktop/gui/dialogs/measures.py"/>
        <source>Saved {at}</source>
        <translation>Enregistré le {at}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/fill</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>{name}: every place whose words are known is filled. The page shows it.</source>
        <translation>{name} : chaque emplacement dont le texte est connu est rempli. La page le montre.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>{name}: {n} place is not certain and stays empty until you say what belongs there.</source>
        <extracomment>English, for other numbers: {name}: {n} places are not certain and stay empty until you say what belongs there.</extracomment>
        <translation>
            <numerusform>{name} : {n} emplacement n’est pas certain et reste vide jusqu’à ce que vous indiquiez ce qui doit y figurer.</numerusform>
            <numerusform>{name} : {n} emplacements ne sont pas certains et restent vides jusqu’à ce que vous indiquiez ce qui doit y figurer.</numerusform>
        </translation>
        <extra-po-msgid_plural>{name}: {n} places are not certain and stay empty until you say what belongs there.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>A place without words beside it</source>
        <translation>Un emplacement sans texte à côté</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>Perhaps: {answer}</source>
        <translation>Peut-être : {answer}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>Stays empty</source>
        <translation>Reste vide</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>{n} place, {filled} filled</source>
        <extracomment>English, for other numbers: {n} places, {filled} filled</extracomment>
        <translation>
            <numerusform>{n} emplacement, {filled} rempli</numerusform>
            <numerusform>{n} emplacements, dont remplis : {filled}</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} places, {filled} filled</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>Leave it empty</source>
        <translation>Laisser vide</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>Choose the PDF that Word made</source>
        <translation>Choisir le PDF que Word a établi</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>Please confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>The pages can be seen once they are a PDF.</source>
        <translation>Les pages sont visibles une fois converties en PDF.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/fill.py"/>
        <source>Mappings (*.json)</source>
        <translation>Correspondances (*.json)</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/hand_over</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/hand_over.py"/>
        <source>{n} warning goes along, with its reason where one was given on the page Review.</source>
        <extracomment>English, for other numbers: {n} warnings go along, with their reasons where given on the page Review.</extracomment>
        <translation>
            <numerusform>{n} avertissement est joint, avec son motif s’il a été donné sur la page Relecture.</numerusform>
            <numerusform>{n} avertissements sont joints, avec leurs motifs s’ils ont été donnés sur la page Relecture.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} warnings go along, with their reasons where given on the page Review.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/hand_over.py"/>
        <source>Frozen and saved as {file}. Send it to who signs.</source>
        <translation>Figé et enregistré sous {file}. Envoyez-le à la personne qui signe.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/hand_over.py"/>
        <source>Ask for the key, and put it here.</source>
        <translation>Demandez la clé et placez-la ici.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/hand_over.py"/>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/hand_over.py"/>
        <source>Freezing the form</source>
        <translation>Le formulaire est en train d’être figé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/hand_over.py"/>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <location filename="../../aicode_desktop/gui/pages/document.py"/>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/hand_over.py"/>
        <source>SHA-256 of the form</source>
        <translation>SHA-256 du formulaire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/hand_over.py"/>
        <location filename="../../aicode_desktop/gui/dialogs/send_back.py"/>
        <location filename="../../aicode_desktop/gui/going_back.py"/>
        <source>Encrypted files (*.age)</source>
        <translation>Fichiers chiffrés (*.age)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/hand_over.py"/>
        <location filename="../../ui/handover.ui"/>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/help</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/help.py"/>
        <source>Help: {title}</source>
        <translation>Aide : {title}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/help.py"/>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/help.py"/>
        <source>{n} place found</source>
        <extracomment>English, for other numbers: {n} places found</extracomment>
        <translation>
            <numerusform>{n} passage trouvé</numerusform>
            <numerusform>{n} passages trouvés</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} places found</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/help.py"/>
        <source>Nothing found. Try fewer words, or the beginning of one.</source>
        <translation>Rien n’a été trouvé. Essayez avec moins de mots, ou avec le début d’un mot.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/identity</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/identity.py"/>
        <source>Saved as {file}. Who has it can read every draft.</source>
        <translation>Enregistré sous {file}. Qui le détient peut lire tous les brouillons.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/identity.py"/>
        <source>Public key: {key}</source>
        <translation>Clé publique : {key}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/identity.py"/>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <location filename="../../ui/settings.ui"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/identity.py"/>
        <source>recovery-sheet.pdf</source>
        <translation>feuille-de-recuperation.pdf</translation>
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
        <translation>identite.txt</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/identity.py"/>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/identity.py"/>
        <location filename="../../aicode_desktop/gui/papers.py"/>
        <source>Making the document</source>
        <translation>Établissement du document</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/import_answers</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <source>Row {n}</source>
        <translation>Ligne {n}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <source>{n} measure to take</source>
        <extracomment>English, for other numbers: {n} measures to take</extracomment>
        <translation>
            <numerusform>{n} mesure à reprendre</numerusform>
            <numerusform>{n} mesures à reprendre</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} measures to take</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <source>Row {n}, column “{column}”</source>
        <translation>Ligne {n}, colonne « {column} »</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <source>{n} is there already</source>
        <extracomment>English, for other numbers: {n} are there already</extracomment>
        <translation>
            <numerusform>{n} est déjà présente</numerusform>
            <numerusform>{n} sont déjà présentes</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} are there already</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <source>{understood}; {already}</source>
        <translation>{understood} ; {already}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <source>{n} thing was not taken</source>
        <extracomment>English, for other numbers: {n} things were not taken</extracomment>
        <translation>
            <numerusform>{n} élément n’a pas été repris</numerusform>
            <numerusform>{n} éléments n’ont pas été repris</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} things were not taken</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <source>&amp;Take {n} answer</source>
        <extracomment>English, for other numbers: &amp;Take {n} answers</extracomment>
        <translation>
            <numerusform>&amp;Reprendre {n} réponse</numerusform>
            <numerusform>&amp;Reprendre {n} réponses</numerusform>
        </translation>
        <extra-po-msgid_plural>&amp;Take {n} answers</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <source>Replaces yours</source>
        <translation>Remplace la vôtre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <source>Column “{column}”</source>
        <translation>Colonne « {column} »</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/import_answers.py"/>
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <source>This heading is not known.</source>
        <translation>Cet en-tête n’est pas connu.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/import_models</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <source>Choose a table</source>
        <translation>Choisir un tableau</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <source>{n} model understood</source>
        <extracomment>English, for other numbers: {n} models understood</extracomment>
        <translation>
            <numerusform>{n} modèle compris</numerusform>
            <numerusform>{n} modèles compris</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} models understood</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <source>&amp;Add {n} model</source>
        <extracomment>English, for other numbers: &amp;Add {n} models</extracomment>
        <translation>
            <numerusform>&amp;Ajouter {n} modèle</numerusform>
            <numerusform>&amp;Ajouter {n} modèles</numerusform>
        </translation>
        <extra-po-msgid_plural>&amp;Add {n} models</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/import_models.py"/>
        <source>Model without a name</source>
        <translation>Modèle sans nom</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/later_act</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>The Commission publishes no form for this; it is your own declaration.</source>
        <translation>La Commission ne publie pas de formulaire à cet effet ; c’est votre propre déclaration.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>Says what was and what is, then in full what holds from now on.</source>
        <translation>Indique ce qui était et ce qui est, puis en entier ce qui vaut désormais.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>Says what was wrong in the document sent, and what is right.</source>
        <translation>Indique ce qui était inexact dans le document envoyé et ce qui est exact.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>A signatory may withdraw at any time (FAQ, paragraph 14).</source>
        <translation>Un signataire peut se retirer à tout moment (FAQ, paragraphe 14).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>Signatories are invited to sign an updated Code (FAQ, paragraph 13). The new form names the one before.</source>
        <translation>Les signataires sont invités à signer un code mis à jour (FAQ, paragraphe 13). Le nouveau formulaire mentionne le précédent.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>What was &amp;wrong</source>
        <translation>Ce qui était &amp;inexact</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <location filename="../../aicode_desktop/gui/reminding.py"/>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <location filename="../../aicode_desktop/gui/widgets/notice.py"/>
        <location filename="../../aicode_desktop/gui/widgets/point.py"/>
        <source>Source: {source}</source>
        <translation>Source : {source}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>This withdraws the whole signature.</source>
        <translation>Ceci retire toute la signature.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>The other chapters stay signed.</source>
        <translation>Les autres chapitres restent signés.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>Nothing differs yet. Change the answers on their pages.</source>
        <translation>Rien ne diffère encore. Modifiez les réponses sur leurs pages.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>Follows</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>New: {now}</source>
        <translation>Nouveau : {now}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>No longer: {was}</source>
        <translation>Supprimé : {was}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/later_act.py"/>
        <source>Was: {was}
Is: {now}</source>
        <translation>Avant : {was}
Maintenant : {now}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/load_edition</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/load_edition.py"/>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/load_edition.py"/>
        <source>Choose the file of the edition</source>
        <translation>Choisir le fichier de l’édition</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/load_edition.py"/>
        <source>Choose the signature beside it</source>
        <translation>Choisir la signature placée à côté</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/load_edition.py"/>
        <source>Choose the certificate you trust</source>
        <translation>Choisir le certificat auquel vous vous fiez</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/load_edition.py"/>
        <source>Loading the edition</source>
        <translation>Chargement de l’édition</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/measures</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/measures.py"/>
        <source>{answered} of {n} answered</source>
        <translation>{answered} sur {n} avec réponse</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/dialogs/measures.py"/>
        <source>{n} answer taken</source>
        <extracomment>English, for other numbers: {n} answers taken</extracomment>
        <translation>
            <numerusform>{n} réponse reprise</numerusform>
            <numerusform>{n} réponses reprises</numerusform>
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
        <translation>Un exemple n’est pas conservé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/measures.py"/>
        <source>Keeping the answers</source>
        <translation>Conservation des réponses</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/send_back</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/send_back.py"/>
        <location filename="../../aicode_desktop/gui/going_back.py"/>
        <source>Saved as {file}. Send it to who prepared the form.</source>
        <translation>Enregistré sous {file}. Envoyez-le à la personne qui a préparé le formulaire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/send_back.py"/>
        <source>Nothing is signed. {name} gets your comment and the draft is changed.</source>
        <translation>Rien n’est signé. {name} reçoit votre commentaire et le brouillon est modifié.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/send_back.py"/>
        <source>Nothing is signed. Who prepared the form gets your comment.</source>
        <translation>Rien n’est signé. La personne qui a préparé le formulaire reçoit votre commentaire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/send_back.py"/>
        <source>sent-back.age</source>
        <translation>retour.age</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/send_back.py"/>
        <location filename="../../aicode_desktop/gui/going_back.py"/>
        <source>Encrypting the file</source>
        <translation>Chiffrement du fichier</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/send_back.py"/>
        <source>Write what is to be changed.</source>
        <translation>Écrivez ce qui doit être modifié.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/dialogs/what_changed</name>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/what_changed.py"/>
        <source>The FAQ, paragraph {n}: {sentence}</source>
        <translation>La FAQ, paragraphe {n} : {sentence}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/dialogs/what_changed.py"/>
        <source>Since {day}. Source: {source}.</source>
        <translation>Depuis le {day}. Source : {source}.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/differences_list</name>
    <message>
        <location filename="../../aicode_desktop/gui/differences_list.py"/>
        <source>{row}: {field}</source>
        <translation>{row} : {field}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/differences_list.py"/>
        <location filename="../../aicode_desktop/gui/models_list.py"/>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <location filename="../../ui/model_more.ui"/>
        <location filename="../../ui/models.ui"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/differences_list.py"/>
        <location filename="../../aicode_desktop/gui/models_list.py"/>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <location filename="../../ui/model_more.ui"/>
        <location filename="../../ui/models.ui"/>
        <source>No</source>
        <translation>Non</translation>
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
        <translation>Signé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/differences_list.py"/>
        <source>Left out</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/differences_list.py"/>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Not answered yet</source>
        <translation>Sans réponse à ce jour</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/differences_list.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/differences_list.py"/>
        <source>Added: {name}</source>
        <translation>Ajouté : {name}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/differences_list.py"/>
        <source>Removed: {name}</source>
        <translation>Supprimé : {name}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/differences_list.py"/>
        <source>In another order: {names}</source>
        <translation>Dans un autre ordre : {names}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/disposal</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/disposal.py"/>
        <source>{n} year</source>
        <extracomment>English, for other numbers: {n} years</extracomment>
        <translation>
            <numerusform>{n} an</numerusform>
            <numerusform>{n} ans</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} years</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/disposal.py"/>
        <source>The period of {n} record is over. Look at it before it goes.</source>
        <extracomment>English, for other numbers: The period of {n} records is over. Look at them before they go.</extracomment>
        <translation>
            <numerusform>La durée de {n} dossier est écoulée. Examinez-le avant qu’il soit retiré.</numerusform>
            <numerusform>La durée de {n} dossiers est écoulée. Examinez-les avant qu’ils soient retirés.</numerusform>
        </translation>
        <extra-po-msgid_plural>The period of {n} records is over. Look at them before they go.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/disposal.py"/>
        <source>No record’s period is over. Nothing is ever taken away by itself.</source>
        <translation>Aucun dossier n’a atteint le terme de sa durée. Rien n’est jamais retiré automatiquement.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/explain</name>
    <message>
        <location filename="../../aicode_desktop/gui/explain.py"/>
        <source>Something in the program went wrong that it was not prepared for.</source>
        <translation>Une erreur imprévue s’est produite dans le programme.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/explain.py"/>
        <source>Your draft is kept as it was last saved.</source>
        <translation>Votre brouillon est conservé tel qu’il a été enregistré en dernier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/explain.py"/>
        <source>Try again. If it happens again, send the details below to the makers.</source>
        <translation>Réessayez. Si cela se reproduit, envoyez les détails ci-dessous aux auteurs.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/explain.py"/>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/explain.py"/>
        <location filename="../../ui/start.ui"/>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/form_frame</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/form_frame.py"/>
        <source>{n} to answer on this page</source>
        <extracomment>English, for other numbers: {n} to answer on this page</extracomment>
        <translation>
            <numerusform>{n} réponse à donner sur cette page</numerusform>
            <numerusform>{n} réponses à donner sur cette page</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} to answer on this page</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/form_frame.py"/>
        <source>This example is not kept</source>
        <translation>Cet exemple n’est pas conservé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/form_frame.py"/>
        <source>&amp;Next: {title}</source>
        <translation>&amp;Suivant : {title}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/form_frame.py"/>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/gui/shelf_rows.py"/>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/form_frame.py"/>
        <source>{chapter} signed</source>
        <translation>{chapter} signé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/form_frame.py"/>
        <source>{chapter} left out</source>
        <translation>{chapter} non signé</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/going_back</name>
    <message>
        <location filename="../../aicode_desktop/gui/going_back.py"/>
        <source>{name} keeps the record. Save the signed form as one encrypted file.</source>
        <translation>{name} conserve le dossier. Enregistrez le formulaire signé en un seul fichier chiffré.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/going_back.py"/>
        <source>They keep the record. Save the signed form as one encrypted file.</source>
        <translation>L’autre personne conserve le dossier. Enregistrez le formulaire signé en un seul fichier chiffré.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/going_back.py"/>
        <source>signed.age</source>
        <translation>signe.age</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/handwriting_choice</name>
    <message>
        <location filename="../../aicode_desktop/gui/handwriting_choice.py"/>
        <source>Show a handwriting in the signature block</source>
        <translation>Montrer une signature manuscrite dans le cadre de signature</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/handwriting_choice.py"/>
        <source>Choose the picture of a handwriting</source>
        <translation>Choisir l’image d’une signature manuscrite</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/handwriting_choice.py"/>
        <source>“{name}”, as the signature block shows it.</source>
        <translation>« {name} », telle que la montre le cadre de signature.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/handwriting_choice.py"/>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/handwriting_choice.py"/>
        <source>Opening the picture</source>
        <translation>Ouverture de l’image</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/key_file_choice</name>
    <message>
        <location filename="../../aicode_desktop/gui/key_file_choice.py"/>
        <location filename="../../ui/sign.ui"/>
        <source>Choose the certificate file</source>
        <translation>Choisir le fichier de certificat</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/key_file_choice.py"/>
        <source>Certificates (*.p12 *.pfx)</source>
        <translation>Certificats (*.p12 *.pfx)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/key_file_choice.py"/>
        <source>Choose a certificate file first.</source>
        <translation>Choisissez d’abord un fichier de certificat.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/key_file_choice.py"/>
        <location filename="../../aicode_desktop/gui/seal_choice.py"/>
        <source>Opening the certificate</source>
        <translation>Ouverture du certificat</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/later_acts</name>
    <message>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <source>Keep a reply</source>
        <translation>Conserver une réponse</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <source>The reply of {sender} is kept.</source>
        <translation>La réponse de {sender} est conservée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <location filename="../../aicode_desktop/gui/reminding.py"/>
        <source>Opening the record</source>
        <translation>Ouverture du dossier</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <source>Noting</source>
        <translation>Prise de note</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <source>Saved messages (*.eml *.msg)</source>
        <translation>Messages enregistrés (*.eml *.msg)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <source>Keeping the reply</source>
        <translation>Conservation de la réponse</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <location filename="../../aicode_desktop/gui/opening.py"/>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Opening the form</source>
        <translation>Ouverture du formulaire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <source>Noted.</source>
        <translation>Noté.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/later_acts.py"/>
        <source>nobody named</source>
        <translation>personne n’est nommé</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/limits</name>
    <message>
        <location filename="../../aicode_desktop/gui/limits.py"/>
        <source>Not: {title} ({article})</source>
        <translation>Pas : {title} ({article})</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/limits.py"/>
        <source>Not: {title}</source>
        <translation>Pas : {title}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/limits.py"/>
        <source>What is asked instead, with sources</source>
        <translation>Ce qui est demandé à la place, avec les sources</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/limits.py"/>
        <source>Open: {sentence}</source>
        <translation>À régler : {sentence}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/main</name>
    <message>
        <location filename="../../aicode_desktop/gui/main.py"/>
        <source>Completes, signs and keeps the Signatory Form.</source>
        <translation>Complète, signe et conserve le formulaire de signataire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/main.py"/>
        <source>a draft, or a PDF of this program</source>
        <translation>un brouillon, ou un PDF de ce programme</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/main.py"/>
        <source>keep drafts, records and settings in a folder beside the program</source>
        <translation>conserver brouillons, dossiers et réglages dans un répertoire à côté du programme</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/main.py"/>
        <source>open the window, try every part of the program, and close it again</source>
        <translation>ouvrir la fenêtre, essayer chaque partie du programme, puis la refermer</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/main.py"/>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/many_files</name>
    <message>
        <location filename="../../aicode_desktop/gui/many_files.py"/>
        <source>Verified {done} of {count} files</source>
        <translation>{done} fichiers vérifiés sur {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/many_files.py"/>
        <source>{n} file</source>
        <extracomment>English, for other numbers: {n} files</extracomment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} files</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/many_files.py"/>
        <source>{verdict}: {n}</source>
        <translation>{verdict} : {n}</translation>
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
        <translation>Illisible</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/many_files.py"/>
        <source>Partly signed</source>
        <translation>Signé en partie</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/many_files.py"/>
        <location filename="../../aicode_desktop/render/other_layout.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/many_files.py"/>
        <source>Altered</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/many_files.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/measures_list</name>
    <message>
        <location filename="../../aicode_desktop/gui/measures_list.py"/>
        <source>Open</source>
        <comment>of a measure not answered yet</comment>
        <translation>À régler</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/measures_list.py"/>
        <location filename="../../ui/measures.ui"/>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/measures_list.py"/>
        <source>No.</source>
        <translation>N°.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/measures_papers</name>
    <message>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <source>gap-analysis.pdf</source>
        <translation>analyse-des-ecarts.pdf</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <source>plan.pdf</source>
        <translation>plan.pdf</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <source>gap-analysis.xlsx</source>
        <translation>analyse-des-ecarts.xlsx</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <source>No chapter is left out, so there is no gap to explain.</source>
        <translation>Tous les chapitres sont signés ; il n’y a donc pas d’écart à expliquer.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <source>No chapter is signed, so there is nothing to plan.</source>
        <translation>Aucun chapitre n’est signé ; il n’y a donc rien à planifier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/measures_papers.py"/>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/model_standing</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/model_standing.py"/>
        <source>Where this model stands: {n} point</source>
        <extracomment>English, for other numbers: Where this model stands: {n} points</extracomment>
        <translation>
            <numerusform>Où en est ce modèle : {n} point</numerusform>
            <numerusform>Où en est ce modèle : {n} points</numerusform>
        </translation>
        <extra-po-msgid_plural>Where this model stands: {n} points</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/model_standing.py"/>
        <source>Where this model stands</source>
        <translation>Où en est ce modèle</translation>
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
        <translation>Nom</translation>
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
        <translation>Risque systémique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/models_list.py"/>
        <location filename="../../aicode_desktop/gui/records_list.py"/>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/models_list.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>{n} to answer</source>
        <extracomment>English, for other numbers: {n} to answer</extracomment>
        <translation>
            <numerusform>{n} à répondre</numerusform>
            <numerusform>{n} à répondre</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} to answer</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/models_list.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/models_list.py"/>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <location filename="../../ui/model_more.ui"/>
        <location filename="../../ui/models.ui"/>
        <source>Under assessment</source>
        <translation>En cours d’évaluation</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/opening</name>
    <message>
        <location filename="../../aicode_desktop/gui/opening.py"/>
        <source>Open a form</source>
        <translation>Ouvrir un formulaire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/opening.py"/>
        <location filename="../../aicode_desktop/gui/pages/compare.py"/>
        <source>Drafts and forms (*.json *.pdf *.age)</source>
        <translation>Brouillons et formulaires (*.json *.pdf *.age)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/opening.py"/>
        <source>Opening the example</source>
        <translation>Ouverture de l’exemple</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/opening.py"/>
        <source>Opening the draft</source>
        <translation>Ouverture du brouillon</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/own_key_making</name>
    <message>
        <location filename="../../aicode_desktop/gui/own_key_making.py"/>
        <source>Keep the key</source>
        <translation>Conserver la clé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/own_key_making.py"/>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Les deux phrases secrètes diffèrent. Saisissez deux fois la même.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/own_key_making.py"/>
        <source>Certificates (*.p12)</source>
        <translation>Certificats (*.p12)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/own_key_making.py"/>
        <source>Making the key</source>
        <translation>Création de la clé</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/archive</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/archive.py"/>
        <source>No record is like that.</source>
        <translation>Aucun dossier ne correspond.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/archive.py"/>
        <source>Nothing is kept yet.</source>
        <translation>Rien n’est encore conservé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/archive.py"/>
        <source>Reading the archive</source>
        <translation>Lecture de l’archive</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/archive.py"/>
        <source>Opening the PDF</source>
        <translation>Ouverture du PDF</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/brief</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>{sentence} Source: {source}.</source>
        <translation>{sentence} Source : {source}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <source>Its commitments, one by one</source>
        <translation>Ses engagements, un par un</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>What “{chapter}” commits you to</source>
        <translation>Ce à quoi « {chapter} » vous engage</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <source>somebody who is not named</source>
        <translation>une personne qui n’est pas nommée</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <source>The Signatory Form of {provider}, prepared by {name}, {time}.</source>
        <translation>Le formulaire de signataire de {provider}, préparé par {name} le {time}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <source>Ask {name} by telephone. Only the same six words prove the sender.</source>
        <translation>Demandez à {name} par téléphone. Seuls les six mêmes mots prouvent l’expéditeur.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <source>The whole fingerprint</source>
        <translation>L’empreinte entière</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <location filename="../../aicode_desktop/gui/pages/document.py"/>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <source>{chapter}: signed</source>
        <translation>{chapter} : signé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <source>{chapter}: left out</source>
        <translation>{chapter} : non signé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/brief.py"/>
        <source>Nobody has said why it stands in no way.</source>
        <translation>Personne n’a indiqué pourquoi il ne fait pas obstacle.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/chapters</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/chapters.py"/>
        <source>Signed: {names}</source>
        <translation>Signés : {names}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/chapters.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/chapters.py"/>
        <source>Signed: {names} (your answers)</source>
        <translation>Signés : {names} (vos réponses)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/chapters.py"/>
        <source>What comes after signing</source>
        <translation>Ce qui vient après la signature</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/chapters.py"/>
        <source>To be shown by other means: {names}.</source>
        <translation>À démontrer par d’autres moyens : {names}.</translation>
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
        <translation>Formulaire sans nom</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/compare.py"/>
        <source>Choose a file to compare</source>
        <translation>Choisir un fichier à comparer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/pages/compare.py"/>
        <source>{n} more difference is not shown.</source>
        <extracomment>English, for other numbers: {n} more differences are not shown.</extracomment>
        <translation>
            <numerusform>{n} autre différence n’est pas montrée.</numerusform>
            <numerusform>{n} autres différences ne sont pas montrées.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} more differences are not shown.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/compare.py"/>
        <source>A file …</source>
        <translation>Un fichier …</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/compare.py"/>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/compare.py"/>
        <location filename="../../aicode_desktop/gui/pages/signatory.py"/>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/deleted</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/deleted.py"/>
        <source>To delete a draft for good, delete its file and its folder under “history” yourself. This program never does.</source>
        <translation>Pour supprimer définitivement un brouillon, supprimez vous-même son fichier et son répertoire sous « history ». Ce programme ne le fait jamais.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/deleted.py"/>
        <source>On modern disks, in backups and in snapshots a deleted file may survive, and no program can promise otherwise. What survives of these files is encrypted: without your key nobody can read it.</source>
        <translation>Sur les disques modernes, dans les sauvegardes et les instantanés, un fichier supprimé peut subsister, et aucun programme ne peut promettre le contraire. Ce qui subsiste de ces fichiers est chiffré : sans votre clé, personne ne peut le lire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/deleted.py"/>
        <source>So the surest way is to delete the key: the entry in the keyring, the recovery sheet and every exported copy. All drafts are lost then.</source>
        <translation>Le moyen le plus sûr est donc de supprimer la clé : l’entrée du trousseau de clés, la feuille de récupération et toute copie exportée. Tous les brouillons sont alors perdus.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/deleted.py"/>
        <source>What deleting for good can promise</source>
        <translation>Ce que la suppression définitive peut promettre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/deleted.py"/>
        <source>It is in the list of drafts again.</source>
        <translation>Il figure de nouveau dans la liste des brouillons.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/deleted.py"/>
        <source>Putting the draft back</source>
        <translation>Remise en place du brouillon</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/deleted.py"/>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <source>Opening the folder</source>
        <translation>Ouverture du répertoire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/deleted.py"/>
        <location filename="../../aicode_desktop/gui/shelf_rows.py"/>
        <source>edited {time}</source>
        <translation>modifié le {time}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/document</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/document.py"/>
        <source>This computer made it anew from its data, and it is the same, byte for byte.</source>
        <translation>Cet ordinateur l’a refait à partir de ses données, et il est identique, octet par octet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/document.py"/>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../ui/statements.ui"/>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/document.py"/>
        <source>Words to compare</source>
        <translation>Mots à comparer</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/handover</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/handover.py"/>
        <source>The document is being made anew, to see that it is the same.</source>
        <translation>Le document est refait, afin de voir s’il est identique.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/handover.py"/>
        <source>The file is being read.</source>
        <translation>Le fichier est en cours de lecture.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/handover.py"/>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/handover.py"/>
        <location filename="../../aicode_desktop/gui/pages/unlock.py"/>
        <source>Type the passphrase first.</source>
        <translation>Saisissez d’abord la phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/handover.py"/>
        <source>Opening the file</source>
        <translation>Ouverture du fichier</translation>
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
        <translation>Nommé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/history.py"/>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/history.py"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/history.py"/>
        <source>Bringing the state back</source>
        <translation>Retour à l’état choisi</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/history.py"/>
        <source>Naming the state</source>
        <translation>Attribution du nom à l’état</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/models</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/models.py"/>
        <source>Not said</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/models.py"/>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>Hardware and time</source>
        <translation>Matériel et durée</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/models.py"/>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>Parameters and data</source>
        <translation>Paramètres et données</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/models.py"/>
        <source>Another method</source>
        <translation>Une autre méthode</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/models.py"/>
        <source>Estimate the training compute</source>
        <translation>Estimer le calcul d’entraînement</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/models.py"/>
        <source>More about this model (never printed)</source>
        <translation>Plus sur ce modèle (jamais imprimé)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/models.py"/>
        <source>No model is named yet. Models need to be named only where they come under Safety and Security; naming others is up to you.</source>
        <translation>Aucun modèle n’est encore nommé. Les modèles ne doivent être nommés que s’ils relèvent de Sûreté et sécurité ; libre à vous d’en nommer d’autres.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/models.py"/>
        <source>Model {n}</source>
        <translation>Modèle {n}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/provider</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/provider.py"/>
        <source>The provider is established outside the Union, so it appoints an authorised representative in the Union by written mandate.</source>
        <translation>Le fournisseur est établi hors de l’Union ; il désigne donc un mandataire dans l’Union par mandat écrit.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/provider.py"/>
        <source>The provider is established in the Union and needs no representative. Clear these fields, or correct the country above.</source>
        <translation>Le fournisseur est établi dans l’Union et n’a pas besoin de mandataire. Videz ces champs ou corrigez le pays ci-dessus.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/provider.py"/>
        <source>AI Act, Article 54</source>
        <translation>Règlement sur l’IA, article 54</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/record</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Kept in a folder of its own, which this program never changes again.</source>
        <translation>Conservé dans son propre répertoire, que ce programme ne modifie plus jamais.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>The draft with everything that was typed, internal notes too</source>
        <translation>Le brouillon avec tout ce qui a été saisi, notes internes comprises</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>What the form declares, as data; it is inside the PDF as well</source>
        <translation>Ce que le formulaire déclare, sous forme de données ; elles se trouvent aussi dans le PDF</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>The e-mail draft</source>
        <translation>Le brouillon d’e-mail</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>The edition of the Code that is signed, as data</source>
        <translation>L’édition du code qui est signée, sous forme de données</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Who did what and when, with the digest of each file</source>
        <translation>Qui a fait quoi et quand, avec l’empreinte de chaque fichier</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Evidence of authority</source>
        <translation>Preuve du pouvoir</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>As it came from the scanner</source>
        <translation>Tel que sorti du scanner</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>{what} ({length})</source>
        <translation>{what} ({length})</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>&amp;All forms</source>
        <translation>&amp;Tous les formulaires</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>What is kept of a signed form, so that it can be shown to anyone later.</source>
        <translation>Ce qui est conservé d’un formulaire signé, afin de pouvoir le montrer à quiconque plus tard.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>The record of a rehearsal. It proves nothing.</source>
        <translation>Le dossier d’une répétition. Il ne prouve rien.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>The record of a scan. The paper is what was signed: keep it too.</source>
        <translation>Le dossier d’une numérisation. C’est le papier qui a été signé : conservez-le aussi.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Add evidence of authority</source>
        <translation>Ajouter une preuve du pouvoir</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>“{name}” is kept with this record, in a folder beside it.</source>
        <translation>« {name} » est conservé avec ce dossier, dans un répertoire à côté.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>A cover sheet and the scanned pages in their order</source>
        <translation>Une page de garde et les pages numérisées dans leur ordre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>The signed form, as it goes to the AI Office</source>
        <translation>Le formulaire signé, tel qu’il part au Bureau de l’IA</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>The form as it was printed</source>
        <translation>Le formulaire tel qu’il a été imprimé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>The form as it was frozen, before the first signature</source>
        <translation>Le formulaire tel qu’il a été figé, avant la première signature</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>What the comparison with the printed form found</source>
        <translation>Ce qu’a constaté la comparaison avec le formulaire imprimé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>What was found when the signatures were validated</source>
        <translation>Ce qui a été constaté lors de la validation des signatures</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <source>Go to signing</source>
        <translation>Aller à la signature</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Nothing is kept yet. The record is made with the last signature.</source>
        <translation>Rien n’est encore conservé. Le dossier est établi avec la dernière signature.</translation>
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
        <translation>Fournisseur</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <location filename="../../aicode_desktop/gui/records_list.py"/>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>Kept on</source>
        <translation>Conservé le</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Documents (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>Documents (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Keeping the evidence</source>
        <translation>Conservation de la preuve</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Checking the record</source>
        <translation>Vérification du dossier</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Every file is as it was kept. The scan carries no seal; the paper counts.</source>
        <translation>Chaque fichier est tel qu’il a été conservé. La numérisation ne porte pas de cachet ; c’est le papier qui compte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>To be signed by</source>
        <translation>À signer par</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>Every file is as it was kept, and the signatures hold: {signatures}</source>
        <translation>Chaque fichier est tel qu’il a été conservé, et les signatures sont valables : {signatures}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/record.py"/>
        <source>This record is not as it was kept. Its signed form: {signatures}</source>
        <translation>Ce dossier n’est plus tel qu’il a été conservé. Son formulaire signé : {signatures}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/returned</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/returned.py"/>
        <source>Sent back {time}</source>
        <translation>Renvoyé le {time}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/returned.py"/>
        <source>The comment is kept with the draft, on its page Review.</source>
        <translation>Le commentaire est conservé avec le brouillon, sur sa page Relecture.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/returned.py"/>
        <source>Nothing came back.</source>
        <translation>Rien n’est revenu.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/returned.py"/>
        <source>There is no comment.</source>
        <translation>Il n’y a pas de commentaire.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/review</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>Nothing is missing. The form can be signed.</source>
        <translation>Rien ne manque. Le formulaire peut être signé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>Go to &amp;signing</source>
        <translation>Aller à la &amp;signature</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>{n} note</source>
        <extracomment>English, for other numbers: {n} notes</extracomment>
        <translation>
            <numerusform>{n} remarque</numerusform>
            <numerusform>{n} remarques</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} notes</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>Another window has this draft open, so nothing of it can be changed here.</source>
        <translation>Ce brouillon est ouvert dans une autre fenêtre ; rien ne peut donc y être modifié ici.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>This form is signed, so nothing of it can be changed.</source>
        <translation>Ce formulaire est signé ; rien ne peut donc y être modifié.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>Nothing is missing. Please read what is worth a second look.</source>
        <translation>Rien ne manque. Veuillez lire ce qui mérite d’être revu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>{n} point is open before signing</source>
        <extracomment>English, for other numbers: {n} points are open before signing</extracomment>
        <translation>
            <numerusform>{n} point est à régler avant la signature</numerusform>
            <numerusform>{n} points sont à régler avant la signature</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} points are open before signing</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>The document is being prepared.</source>
        <translation>Le document est en préparation.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>The preview shows it as it is signed, byte for byte. Any edit makes it anew.</source>
        <translation>L’aperçu le montre tel qu’il est signé, octet par octet. Toute modification le refait.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/review.py"/>
        <source>The preview shows it with the signatures made so far.</source>
        <translation>L’aperçu le montre avec les signatures apposées jusqu’ici.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/send</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <source>A scan of a form signed by hand is attached, and the e-mail says so and offers the paper. No source says whether the AI Office accepts a scan.</source>
        <translation>Une numérisation d’un formulaire signé à la main est jointe ; l’e-mail l’indique et propose le papier. Aucune source n’indique si le Bureau de l’IA accepte une numérisation.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <source>The draft was opened in {program}. Read it there, then send it.</source>
        <translation>Le brouillon a été ouvert dans {program}. Lisez-le là, puis envoyez-le.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <source>The scan is kept, but it is too large for an e-mail. Ask the AI Office how to hand it in, or scan again in grey at 150 dpi.</source>
        <translation>La numérisation est conservée, mais elle est trop volumineuse pour un e-mail. Demandez au Bureau de l’IA comment la remettre, ou numérisez de nouveau en niveaux de gris à 150 dpi.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <source>&amp;Open in mail program</source>
        <translation>&amp;Ouvrir dans le logiciel de messagerie</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <source>There is no e-mail yet. It is prepared with the last signature.</source>
        <translation>Il n’y a pas encore d’e-mail. Il est préparé avec la dernière signature.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <source>This was a rehearsal, so there is no e-mail. A form that says SPECIMEN on every page must not reach the AI Office.</source>
        <translation>C’était une répétition ; il n’y a donc pas d’e-mail. Un formulaire qui porte SPECIMEN sur chaque page ne doit pas parvenir au Bureau de l’IA.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <source>The draft was opened in your mail program. Read it there, then send it.</source>
        <translation>Le brouillon a été ouvert dans votre logiciel de messagerie. Lisez-le là, puis envoyez-le.</translation>
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
        <translation>Ouverture du logiciel de messagerie</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/send.py"/>
        <location filename="../../ui/identity.ui"/>
        <location filename="../../ui/send.ui"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/settings</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/settings.py"/>
        <source>Drafts, signed forms, records and these settings lie in “{folder}”.</source>
        <translation>Les brouillons, les formulaires signés, les dossiers et ces réglages se trouvent dans « {folder} ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/settings.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/settings.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/settings.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/settings.py"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
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
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} days</extra-po-msgid_plural>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/sign</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>Preparing the document …</source>
        <translation>Préparation du document …</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>Rehearse signing as {name}</source>
        <translation>Répéter la signature en tant que {name}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>Document {number}, {size}, fingerprint {fingerprint}</source>
        <translation>Document {number}, {size}, empreinte {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>Go to the first open point</source>
        <translation>Aller au premier point à régler</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>Every signatory has signed.</source>
        <translation>Chaque signataire a signé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>The document is frozen: what the preview shows is what is signed.</source>
        <translation>Le document est figé : ce que montre l’aperçu est ce qui est signé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>Stop the rehearsal</source>
        <translation>Arrêter la répétition</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <location filename="../../ui/sign.ui"/>
        <source>Rehearse signing first, with a throw-away certificate</source>
        <translation>Répéter d’abord la signature, avec un certificat à usage unique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>Signing and validating</source>
        <translation>Signature et validation</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>Rehearsing the signature</source>
        <translation>Répétition de la signature</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>{who}: signed</source>
        <translation>{who} : signé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/sign.py"/>
        <source>{who}: still to sign</source>
        <translation>{who} : doit encore signer</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/signatory</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/signatory.py"/>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>Statutory representative</source>
        <translation>Représentant statutaire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/signatory.py"/>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Board resolution</source>
        <translation>Résolution du conseil</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/signatory.py"/>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>Power of attorney</source>
        <translation>Procuration</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/signatory.py"/>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../ui/models.ui"/>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/signatory.py"/>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Signatory {n}</source>
        <translation>Signataire {n}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/start</name>
    <message>
        <location filename="../../aicode_desktop/gui/pages/start.py"/>
        <source>The program ended while “{name}” was open</source>
        <translation>Le programme s’est arrêté alors que « {name} » était ouvert</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/start.py"/>
        <source>It was saved on {time}. At most the last two seconds of typing are missing.</source>
        <translation>Il a été enregistré le {time}. Il manque au plus les deux dernières secondes de saisie.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/start.py"/>
        <source>“{name}” is no longer in the list. Its file lies in “{folder}”.</source>
        <translation>« {name} » ne figure plus dans la liste. Son fichier se trouve dans « {folder} ».</translation>
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
        <translation>Le trousseau de clés de cet ordinateur est interrogé. Il attend peut-être son mot de passe dans une fenêtre à lui.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/unlock.py"/>
        <source>Drafts are kept encrypted. This computer offers no keyring that could hold the key, so a passphrase protects it.</source>
        <translation>Les brouillons sont conservés chiffrés. Cet ordinateur n’offre pas de trousseau qui puisse détenir la clé ; une phrase secrète la protège donc.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/unlock.py"/>
        <source>Drafts are kept encrypted. Your passphrase opens them for this session.</source>
        <translation>Les brouillons sont conservés chiffrés. Votre phrase secrète les ouvre pour cette session.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/unlock.py"/>
        <source>Drafts are kept encrypted, and the keyring of this computer holds the key.</source>
        <translation>Les brouillons sont conservés chiffrés, et le trousseau de clés de cet ordinateur détient la clé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/unlock.py"/>
        <source>Open an identity file</source>
        <translation>Ouvrir un fichier d’identité</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/unlock.py"/>
        <source>Choose a passphrase for your drafts</source>
        <translation>Choisir une phrase secrète pour vos brouillons</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/unlock.py"/>
        <location filename="../../ui/unlock.ui"/>
        <source>Unlock your drafts</source>
        <translation>Déverrouiller vos brouillons</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/pages/verify</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>{n} root certificate is loaded.</source>
        <extracomment>English, for other numbers: {n} root certificates are loaded.</extracomment>
        <translation>
            <numerusform>{n} certificat racine est chargé.</numerusform>
            <numerusform>{n} certificats racine sont chargés.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} root certificates are loaded.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Checked on this computer alone: whether the file is unchanged since each signature, and whether each certificate leads to a root that you loaded. Not asked: whether a certificate was revoked, and whether the time is true. {roots}</source>
        <translation>Vérifié sur cet ordinateur seulement : si le fichier est inchangé depuis chaque signature, et si chaque certificat remonte à une racine que vous avez chargée. Non demandé : si un certificat a été révoqué, et si l’heure est vraie. {roots}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Reading “{name}” …</source>
        <translation>Lecture de « {name} » …</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Drop other PDF files here, or choose them.</source>
        <translation>Déposez ici d’autres fichiers PDF, ou choisissez-les.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>No root certificate is loaded.</source>
        <translation>Aucun certificat racine n’est chargé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Not compared: whether the pages show what the data inside says.</source>
        <translation>Non comparé : si les pages montrent ce que disent les données contenues dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>To read and to print (*.pdf)</source>
        <translation>À lire et à imprimer (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>ETSI validation report (*.xml)</source>
        <translation>Rapport de validation ETSI (*.xml)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>For programs (*.json)</source>
        <translation>Pour les programmes (*.json)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>The report is saved as “{name}”.</source>
        <translation>Le rapport est enregistré sous « {name} ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Renewed, validated and saved as “{name}”, which is shown above. The file that you chose is unchanged.</source>
        <translation>Renouvelé, validé et enregistré sous « {name} », qui est montré ci-dessus. Le fichier que vous avez choisi est inchangé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <location filename="../../ui/verify.ui"/>
        <source>Drop one or more PDF files here, or choose them.</source>
        <translation>Déposez ici un ou plusieurs fichiers PDF, ou choisissez-les.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Checking what you loaded</source>
        <translation>Vérification de ce que vous avez chargé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>File</source>
        <translation>Fichier</translation>
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
        <translation>Différences</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>In Acrobat</source>
        <translation>Dans Acrobat</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Trusted lists</source>
        <translation>Listes de confiance</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Choose PDF files</source>
        <translation>Choisir des fichiers PDF</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Choose a root certificate</source>
        <translation>Choisir un certificat racine</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Choose EU trusted lists</source>
        <translation>Choisir des listes de confiance de l’UE</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Trusted lists (*.xml)</source>
        <translation>Listes de confiance (*.xml)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/pages/verify.py"/>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/paper_choice</name>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>The form was changed after it was printed. Print it again: the scan of the earlier version is not this form.</source>
        <translation>Le formulaire a été modifié après son impression. Imprimez-le de nouveau : la numérisation de la version antérieure n’est pas ce formulaire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Saved as “{name}”. Print it on single sides, sign in the blocks, scan all pages at 150 to 300 dpi, and bring the scan back; you can also drop its files here.</source>
        <translation>Enregistré sous « {name} ». Imprimez-le au recto seul, signez dans les cadres, numérisez toutes les pages à 150 à 300 dpi et reprenez la numérisation ici ; vous pouvez aussi y déposer ses fichiers.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Tick that you looked at these places</source>
        <translation>Cochez que vous avez regardé ces endroits</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Seal and keep the scan</source>
        <translation>Apposer un cachet et conserver la numérisation</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Choose the scan: one PDF, or a picture of each page</source>
        <translation>Choisir la numérisation : un PDF, ou une image de chaque page</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Save the form to print</source>
        <translation>Enregistrer le formulaire à imprimer</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>This form was saved or printed. Once it is signed, scan all pages at 150 to 300 dpi and bring the scan back; you can also drop its files here.</source>
        <translation>Ce formulaire a été enregistré ou imprimé. Une fois signé, numérisez toutes les pages à 150 à 300 dpi et reprenez la numérisation ici ; vous pouvez aussi y déposer ses fichiers.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Save the form to print…</source>
        <translation>Enregistrer le formulaire à imprimer…</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Bring the scan back…</source>
        <translation>Reprendre la numérisation…</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Keep the scan</source>
        <translation>Conserver la numérisation</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <location filename="../../aicode_desktop/gui/ways_to_sign.py"/>
        <source>Show the &amp;certificate</source>
        <translation>Montrer le &amp;certificat</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Saving the form</source>
        <translation>Enregistrement du formulaire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <location filename="../../aicode_desktop/gui/printing.py"/>
        <source>Preparing the pages</source>
        <translation>Préparation des pages</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Scans ({endings})</source>
        <translation>Numérisations ({endings})</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Comparing the scan with the form</source>
        <translation>Comparaison de la numérisation avec le formulaire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Keeping the scan</source>
        <translation>Conservation de la numérisation</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/paper_choice.py"/>
        <source>Choose the pages to add</source>
        <translation>Choisir les pages à ajouter</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/papers</name>
    <message>
        <location filename="../../aicode_desktop/gui/papers.py"/>
        <source>obligations</source>
        <translation>obligations</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/papers.py"/>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/papers.py"/>
        <source>brief</source>
        <translation>synthese</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/papers.py"/>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/printing</name>
    <message>
        <location filename="../../aicode_desktop/gui/printing.py"/>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/recent_files</name>
    <message>
        <location filename="../../aicode_desktop/gui/recent_files.py"/>
        <source>Open “{name}”</source>
        <translation>Ouvrir « {name} »</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/record_words</name>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <source>Tombstone</source>
        <translation>Trace d’élimination</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <source>{act}, signed on paper</source>
        <translation>{act}, signé sur papier</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <source>Notice of change</source>
        <translation>Avis de modification</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <source>New signature</source>
        <translation>Nouvelle signature</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <source>Acknowledged</source>
        <translation>Réception accusée</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <source>Listed</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <source>Disposed of</source>
        <translation>Éliminé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <location filename="../../ui/later_act.ui"/>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Transparency</source>
        <translation>Transparence</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <location filename="../../ui/later_act.ui"/>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Copyright</source>
        <translation>Droit d’auteur</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/record_words.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <location filename="../../ui/later_act.ui"/>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Safety and Security</source>
        <translation>Sûreté et sécurité</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/records_list</name>
    <message>
        <location filename="../../aicode_desktop/gui/records_list.py"/>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/records_list.py"/>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>What</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/reminding</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/reminding.py"/>
        <source>{n} more is waiting.</source>
        <extracomment>English, for other numbers: {n} more are waiting.</extracomment>
        <translation>
            <numerusform>{n} autre est en attente.</numerusform>
            <numerusform>{n} autres sont en attente.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} more are waiting.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/reminding.py"/>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/reminding.py"/>
        <source>Open the record: {sentence}</source>
        <translation>Ouvrir le dossier : {sentence}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/renewal</name>
    <message>
        <location filename="../../aicode_desktop/gui/renewal.py"/>
        <source>Renew the signatures so that they last</source>
        <translation>Renouveler les signatures pour qu’elles durent</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/renewal.py"/>
        <location filename="../../aicode_desktop/gui/timestamp_choice.py"/>
        <source>Connects to {host} for the time-stamp</source>
        <translation>Se connecte à {host} pour l’horodatage</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/renewal.py"/>
        <source>Save the renewed form</source>
        <translation>Enregistrer le formulaire renouvelé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/renewal.py"/>
        <source>Renewing the signatures</source>
        <translation>Renouvellement des signatures</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/review_said</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/review_said.py"/>
        <source>{n} comment is open.</source>
        <extracomment>English, for other numbers: {n} comments are open.</extracomment>
        <translation>
            <numerusform>{n} commentaire est à régler.</numerusform>
            <numerusform>{n} commentaires sont à régler.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} comments are open.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/review_said.py"/>
        <source>No comment is open.</source>
        <translation>Aucun commentaire n’est à régler.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/review_said.py"/>
        <source>{n} warning has no reason yet.</source>
        <extracomment>English, for other numbers: {n} warnings have no reason yet.</extracomment>
        <translation>
            <numerusform>{n} avertissement n’a pas encore de motif.</numerusform>
            <numerusform>{n} avertissements n’ont pas encore de motif.</numerusform>
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
        <translation>Signataire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/form.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <location filename="../../ui/chapters.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>{n} model</source>
        <extracomment>English, for other numbers: {n} models</extracomment>
        <translation>
            <numerusform>{n} modèle</numerusform>
            <numerusform>{n} modèles</numerusform>
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
        <translation>Déclarations</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Legal name</source>
        <translation>Dénomination légale</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>In Latin script</source>
        <translation>En écriture latine</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Register</source>
        <translation>Registre</translation>
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
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Signed.</source>
        <translation>Signé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Left out.</source>
        <translation>Non signé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>{number} FLOP</source>
        <translation>{number} FLOP</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>under Safety and Security</source>
        <translation>sous Sûreté et sécurité</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Public listing</source>
        <translation>Liste publique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>Further</source>
        <translation>Autres</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/form.py"/>
        <location filename="../../aicode_desktop/render/paper.py"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../ui/statements.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Document number</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Representative</source>
        <translation>Mandataire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../ui/signatory.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../ui/signatory.ui"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Authority to bind</source>
        <translation>Pouvoir d’engager</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>More models</source>
        <translation>Autres modèles</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>{n} more; the document names it.</source>
        <extracomment>English, for other numbers: {n} more; the document names them.</extracomment>
        <translation>
            <numerusform>{n} de plus ; le document le nomme.</numerusform>
            <numerusform>{n} de plus ; le document les nomme.</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} more; the document names them.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>systemic risk</source>
        <translation>risque systémique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>no systemic risk</source>
        <translation>pas de risque systémique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>systemic risk under assessment</source>
        <translation>risque systémique en cours d’évaluation</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Authority</source>
        <translation>Pouvoir</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Each signatory has sufficient authority to bind the provider.</source>
        <translation>Chaque signataire a un pouvoir suffisant pour engager le fournisseur.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>Provider of general-purpose AI models</source>
        <translation>Fournisseur de modèles d’IA à usage général</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Potential future provider</source>
        <translation>Futur fournisseur potentiel</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>The provider has a model with systemic risk.</source>
        <translation>Le fournisseur a un modèle présentant un risque systémique.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>The provider is developing one.</source>
        <translation>Le fournisseur en développe un.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>The provider intends one.</source>
        <translation>Le fournisseur en envisage un.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>The provider has none and plans none.</source>
        <translation>Le fournisseur n’en a pas et n’en prévoit pas.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Agreed, as “{name}”</source>
        <translation>Accepté, sous le nom « {name} »</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>Not agreed</source>
        <translation>Non accepté</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>mandate of {date}</source>
        <translation>mandat du {date}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/said.py"/>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/saving</name>
    <message>
        <location filename="../../aicode_desktop/gui/saving.py"/>
        <source>Save as a new file</source>
        <translation>Enregistrer dans un nouveau fichier</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/scan_words</name>
    <message>
        <location filename="../../aicode_desktop/gui/scan_words.py"/>
        <source>This is not yet the whole form. Add what is missing, or scan it again; nothing is kept before.</source>
        <translation>Ce n’est pas encore le formulaire entier. Ajoutez ce qui manque, ou numérisez-le de nouveau ; rien n’est conservé auparavant.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/scan_words.py"/>
        <source>Every page is there once, but something differs from what was printed. Look at these places on the paper: only you can say whether they do harm.</source>
        <translation>Chaque page est présente une fois, mais quelque chose diffère de ce qui a été imprimé. Regardez ces endroits sur le papier : vous seul pouvez dire s’ils sont gênants.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/scan_words.py"/>
        <source>Page {n}: as printed, from {source}</source>
        <translation>Page {n} : telle qu’imprimée, de {source}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/scan_words.py"/>
        <source>Page {n}: from {source}</source>
        <translation>Page {n} : de {source}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/seal_choice</name>
    <message>
        <location filename="../../aicode_desktop/gui/seal_choice.py"/>
        <source>Seal the scan with a certificate</source>
        <translation>Apposer un cachet sur la numérisation avec un certificat</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/session</name>
    <message>
        <location filename="../../aicode_desktop/gui/session.py"/>
        <source>Preparing the document</source>
        <translation>Préparation du document</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/shelf_rows</name>
    <message>
        <location filename="../../aicode_desktop/gui/shelf_rows.py"/>
        <source>kept {time}</source>
        <translation>conservé le {time}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/shortcuts</name>
    <message>
        <location filename="../../aicode_desktop/gui/shortcuts.py"/>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/signature_words</name>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>{territory}, number {number}, issued {date}</source>
        <translation>{territory}, numéro {number}, publiée le {date}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>{words} ({code}, ETSI EN 319 102-1)</source>
        <translation>{words} ({code}, ETSI EN 319 102-1)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>the file up to revision {n} of {count}</source>
        <translation>le fichier jusqu’à la révision {n} sur {count}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>{holder}, issued by {issuer}, {first} to {last}</source>
        <translation>{holder}, émis par {issuer}, du {first} au {last}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>{time} by {authority}: {trust}</source>
        <translation>{time} par {authority} : {trust}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>{list}. A newer one was due on {due}.</source>
        <translation>{list}. Une plus récente était attendue le {due}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>the whole file</source>
        <translation>le fichier entier</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>{time} by {authority}: does not hold</source>
        <translation>{time} par {authority} : non valable</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>holds, and is trusted by what you loaded</source>
        <translation>valable, et digne de confiance selon ce que vous avez chargé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>holds; you loaded nothing that vouches for it</source>
        <translation>valable ; rien de ce que vous avez chargé ne répond d’elle</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>Signed bytes</source>
        <translation>Octets signés</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>Covers</source>
        <translation>Couvre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>Added later</source>
        <translation>Ajouté ensuite</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>May be added</source>
        <translation>Peut être ajouté</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Certificate path</source>
        <translation>Chemin de certification</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Time-stamps</source>
        <translation>Horodatages</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Revocation</source>
        <translation>Révocation</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Methods</source>
        <translation>Procédés</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>{digest}, {mechanism}, {kind}</source>
        <translation>{digest}, {mechanism}, {kind}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>Not decided: something that it needs was not there</source>
        <translation>Non tranché : un élément nécessaire faisait défaut</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signature_words.py"/>
        <source>Qualified</source>
        <translation>Qualifié</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/signing_words</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <source>Nothing can be signed yet: {n} point is open.</source>
        <extracomment>English, for other numbers: Nothing can be signed yet: {n} points are open.</extracomment>
        <translation>
            <numerusform>Rien ne peut encore être signé : {n} point est à régler.</numerusform>
            <numerusform>Rien ne peut encore être signé : {n} points sont à régler.</numerusform>
        </translation>
        <extra-po-msgid_plural>Nothing can be signed yet: {n} points are open.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <source>This is a rehearsal. Every page says SPECIMEN, the certificate is thrown away afterwards, and nothing can be sent.</source>
        <translation>Ceci est une répétition. Chaque page porte SPECIMEN, le certificat est ensuite détruit et rien ne peut être envoyé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <source>Signed, validated and kept.</source>
        <translation>Signé, validé et conservé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <source>Rehearsed: signed, validated, and kept apart from everything real.</source>
        <translation>Répété : signé, validé et conservé à l’écart de tout ce qui est réel.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <source>Signed on paper, and the scan is kept. It is not an electronic signature: keep the paper, which is what was signed.</source>
        <translation>Signé sur papier, et la numérisation est conservée. Ce n’est pas une signature électronique : conservez le papier, c’est lui qui a été signé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <source>{name}: holds</source>
        <translation>{name} : valable</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/signing_words.py"/>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Seal</source>
        <translation>Cachet</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/timestamp_choice</name>
    <message>
        <location filename="../../aicode_desktop/gui/timestamp_choice.py"/>
        <source>Add a time-stamp, or evidence that lasts</source>
        <translation>Ajouter un horodatage ou des preuves durables</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/timestamp_choice.py"/>
        <source>You can sign without it, at level B-B. What is missing then: nobody vouches for the time, and once the certificate has expired nobody can tell whether it was good that day. Both can be added later, while the certificate is valid.</source>
        <translation>Vous pouvez signer sans cela, au niveau B-B. Ce qui manque alors : personne ne répond de l’heure et, une fois le certificat expiré, personne ne peut dire s’il était valable ce jour-là. Les deux peuvent être ajoutés plus tard, tant que le certificat est valable.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/token_choice</name>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>This reader has keys of its own: type the PIN on the reader when it asks, not here.</source>
        <translation>Ce lecteur a ses propres touches : saisissez le code PIN sur le lecteur lorsqu’il le demande, non ici.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>Looking for readers, modules and tokens …</source>
        <translation>Recherche de lecteurs, de modules, de cartes et de jetons …</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>{cause} {next}</source>
        <translation>{cause} {next}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>Choose the PKCS#11 module</source>
        <translation>Choisir le module PKCS#11</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>Looking for tokens</source>
        <translation>Recherche de cartes et de jetons</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <location filename="../../aicode_desktop/sign/token.py"/>
        <source>Type the PIN of the token.</source>
        <translation>Saisissez le code PIN de la carte ou du jeton.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>Token doctor: what was seen</source>
        <translation>Diagnostic de la carte ou du jeton : ce qui a été vu</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>Modules (*.so *.dll *.dylib)</source>
        <translation>Modules (*.so *.dll *.dylib)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_choice.py"/>
        <source>A wrong PIN was entered last. The token does not say how many tries are left.</source>
        <translation>Un code PIN faux a été saisi en dernier. La carte ou le jeton n’indique pas combien d’essais restent.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/token_words</name>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>Issued by {issuer} · {first} to {last} · {purpose}</source>
        <translation>Émis par {issuer} · du {first} au {last} · {purpose}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>{label} ({made}): {state}</source>
        <translation>{label} ({made}) : {state}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>Token</source>
        <translation>Carte ou jeton</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>{name}: {holds}</source>
        <translation>{name} : {holds}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>Module</source>
        <translation>Module</translation>
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
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>{name}: {said}</source>
        <translation>{name} : {said}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/token_words.py"/>
        <source>{label}: {holder}
{facts}</source>
        <translation>{label} : {holder}
{facts}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/vault_door</name>
    <message>
        <location filename="../../aicode_desktop/gui/vault_door.py"/>
        <source>The drafts on this computer are encrypted, and not unlocked.</source>
        <translation>Les brouillons de cet ordinateur sont chiffrés et ne sont pas déverrouillés.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/vault_door.py"/>
        <source>They are intact.</source>
        <translation>Ils sont intacts.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/vault_door.py"/>
        <source>Unlock them on the start page.</source>
        <translation>Déverrouillez-les sur la page d’accueil.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/ways_to_sign</name>
    <message>
        <location filename="../../aicode_desktop/gui/ways_to_sign.py"/>
        <source>Sign as {name}</source>
        <translation>Signer en tant que {name}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/ways_to_sign.py"/>
        <source>Your key is kept in “{name}”. Keep the file and its passphrase apart: nobody can restore either if it is lost.</source>
        <translation>Votre clé est conservée dans « {name} ». Conservez séparément le fichier et sa phrase secrète : personne ne peut restaurer l’un ou l’autre en cas de perte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/ways_to_sign.py"/>
        <source>Make the &amp;key…</source>
        <translation>Créer la &amp;clé…</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/ways_to_sign.py"/>
        <source>Look for tokens</source>
        <translation>Chercher des cartes ou jetons</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/ways_to_sign.py"/>
        <source>Choose another certificate</source>
        <translation>Choisir un autre certificat</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/after_signing</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <source>{number} follows this document. Begin from that one, unless it was never sent.</source>
        <translation>{number} fait suite à ce document. Partez de celui-là, sauf s’il n’a jamais été envoyé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <source>{what}, kept on {day}</source>
        <translation>{what}, conservé le {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <source>Renewed</source>
        <translation>Renouvelé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <source>Open {number}</source>
        <translation>Ouvrir {number}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <source>{what} (this one)</source>
        <translation>{what} (celui-ci)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <source>Nothing noted yet</source>
        <translation>Rien n’est encore noté</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/after_signing.py"/>
        <source>Note here what you did and what came back.</source>
        <translation>Notez ici ce que vous avez fait et ce qui est revenu.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/busy_row</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/busy_row.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/busy_row.py"/>
        <source>{act} …</source>
        <translation>{act} …</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/busy_row.py"/>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/certificate_card</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/certificate_card.py"/>
        <source>“{label}” on the token “{token}”</source>
        <translation>« {label} » sur la carte ou le jeton « {token} »</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/chapter_card</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>{source}, as of {date}</source>
        <translation>{source}, au {date}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>{n} commitment</source>
        <extracomment>English, for other numbers: {n} commitments</extracomment>
        <translation>
            <numerusform>{n} engagement</numerusform>
            <numerusform>{n} engagements</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} commitments</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>Leave out “{chapter}”? {consequence}</source>
        <translation>Ne pas signer « {chapter} » ? {consequence}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>What each answer entails</source>
        <translation>Ce qu’entraîne chaque réponse</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>What each answer for “{chapter}” entails</source>
        <translation>Ce qu’entraîne chaque réponse pour « {chapter} »</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>Why “{chapter}” is left out</source>
        <translation>Pourquoi « {chapter} » n’est pas signé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>What this commits you to</source>
        <translation>Ce à quoi ceci vous engage</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>If you sign</source>
        <translation>Si vous signez</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>If you leave it out</source>
        <translation>Si vous ne signez pas</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>Commitment {number}: {title}</source>
        <translation>Engagement {number} : {title}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>Sign “{chapter}”</source>
        <translation>Signer « {chapter} »</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>Leave out “{chapter}”</source>
        <translation>Ne pas signer « {chapter} »</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>Yes, leave out “{chapter}”</source>
        <translation>Oui, ne pas signer « {chapter} »</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/chapter_card.py"/>
        <source>You do not sign this chapter.</source>
        <translation>Vous ne signez pas ce chapitre.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/compute_calculator</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/compute_calculator.py"/>
        <source>Source: {source}, as of {month}.</source>
        <translation>Source : {source}, état {month}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/compute_calculator.py"/>
        <source>Another chip</source>
        <translation>Une autre puce</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/compute_calculator.py"/>
        <source>{sentence} {threshold} FLOP lies within, so the estimate does not settle it.</source>
        <translation>{sentence} {threshold} FLOP se situe dans cet intervalle ; l’estimation ne tranche donc pas.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/compute_calculator.py"/>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/compute_calculator.py"/>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/compute_calculator.py"/>
        <source>Chip-hours, such as H100-hours</source>
        <translation>Heures-puce, par exemple heures-H100</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/compute_calculator.py"/>
        <source>Commission Guidelines, annex</source>
        <translation>Lignes directrices de la Commission, annexe</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/consequence_line</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/consequence_line.py"/>
        <source>{answer}: {short}</source>
        <translation>{answer} : {short}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/counsel</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/counsel.py"/>
        <source>{sources}, as of {month}</source>
        <translation>{sources}, état {month}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/counsel.py"/>
        <source>What has changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/date_line</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/date_line.py"/>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/field</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/field.py"/>
        <source>Problem: {words}</source>
        <translation>Problème : {words}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/field_help</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/field_help.py"/>
        <source>Source: {source}, as of {day}</source>
        <translation>Source : {source}, au {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/field_help.py"/>
        <source>What is “{title}” for?</source>
        <translation>À quoi sert « {title} » ?</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/field_help.py"/>
        <source>More in the manual</source>
        <translation>Plus dans le manuel</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/field_help.py"/>
        <location filename="../../aicode_desktop/workflow/manual.py"/>
        <source>What the AI Office does with it</source>
        <translation>Ce qu’en fait le Bureau de l’IA</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/foot_bar</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/foot_bar.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/foot_bar.py"/>
        <source>Pre&amp;view</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/foot_bar.py"/>
        <source>Go on anyway</source>
        <translation>Continuer malgré tout</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/foot_bar.py"/>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/long_term_fields</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>This is no address of a service: it begins with http:// or https://.</source>
        <translation>Ce n’est pas l’adresse d’un service : elle commence par http:// ou https://.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Plain, without a time-stamp (B-B)</source>
        <translation>Simple, sans horodatage (B-B)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>With a time-stamp (B-T)</source>
        <translation>Avec un horodatage (B-T)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>With a time-stamp and the evidence (B-LT)</source>
        <translation>Avec un horodatage et les preuves (B-LT)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>For the long term (B-LTA)</source>
        <translation>Pour le long terme (B-LTA)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Can be checked while the certificate is valid. The time is that of this computer. No network is used. The rest can be added later.</source>
        <translation>Peut être vérifiée tant que le certificat est valable. L’heure est celle de cet ordinateur. Aucun réseau n’est utilisé. Le reste peut être ajouté plus tard.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>A service vouches for the time, also after the certificate expires.</source>
        <translation>Un service répond de l’heure, même après l’expiration du certificat.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Can be checked after the certificate expires: the file also holds the certificates and what their issuers had revoked.</source>
        <translation>Peut être vérifiée après l’expiration du certificat : le fichier contient aussi les certificats et ce que leurs émetteurs avaient révoqué.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Can be checked for decades: a second time-stamp covers the evidence. Renew it before the certificate of that time-stamp expires.</source>
        <translation>Peut être vérifiée pendant des décennies : un second horodatage couvre les preuves. Renouvelez-le avant l’expiration du certificat de cet horodatage.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Type the address of the service, or choose to do without it.</source>
        <translation>Saisissez l’adresse du service, ou choisissez de vous en passer.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Choose lists of revoked certificates</source>
        <translation>Choisir des listes de certificats révoqués</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Revocation data (*.crl *.ocsp *.ors *.der *.pem)</source>
        <translation>Données de révocation (*.crl *.ocsp *.ors *.der *.pem)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Revoked: {name}</source>
        <translation>Révocation : {name}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/long_term_fields.py"/>
        <source>Certificates: {name}</source>
        <translation>Certificats : {name}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/point</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/point.py"/>
        <source>{sentence} Go to {page}.</source>
        <translation>{sentence} Aller à {page}.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/preview</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/preview.py"/>
        <source>The document appears here.</source>
        <translation>Le document apparaît ici.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/preview.py"/>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/preview.py"/>
        <source>Preview of the document</source>
        <translation>Aperçu du document</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/preview.py"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/preview.py"/>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/preview.py"/>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/preview.py"/>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/preview.py"/>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/preview.py"/>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/rail</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/rail.py"/>
        <location filename="../../aicode_desktop/gui/widgets/short_rail.py"/>
        <source>Steps</source>
        <translation>Étapes</translation>
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
        <translation>Tous les formulaires</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/rail.py"/>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <location filename="../../ui/help.ui"/>
        <location filename="../../ui/start.ui"/>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/rail.py"/>
        <source>About this page (F1)</source>
        <translation>À propos de cette page (F1)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/rail.py"/>
        <location filename="../../aicode_desktop/gui/widgets/short_rail.py"/>
        <source>No network used</source>
        <translation>Aucun réseau utilisé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/rail.py"/>
        <location filename="../../aicode_desktop/gui/widgets/short_rail.py"/>
        <source>Network used for the time-stamp only</source>
        <translation>Réseau utilisé pour l’horodatage seulement</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/rail.py"/>
        <source>Step {n}: {title}</source>
        <translation>Étape {n} : {title}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/rail.py"/>
        <source>This step is open.</source>
        <translation>Cette étape est ouverte.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/rail.py"/>
        <source>New form</source>
        <translation>Nouveau formulaire</translation>
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
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/read_only_bar.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/read_only_bar.py"/>
        <source>{who} You can read it here.</source>
        <translation>{who} Vous pouvez le lire ici.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/short_rail</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/short_rail.py"/>
        <source>Leave this form</source>
        <translation>Quitter ce formulaire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/short_rail.py"/>
        <source>Prepared by {name}</source>
        <translation>Préparé par {name}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/short_rail.py"/>
        <source>Prepared to sign</source>
        <translation>Préparé pour signature</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/gui/widgets/signature_card</name>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>Holds: only what the signature permits was added since.</source>
        <translation>Valable : seul ce que la signature permet a été ajouté depuis.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>Time-stamp: the document has not changed since.</source>
        <translation>Horodatage : le document n’a pas changé depuis.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>Holds: the whole file is unchanged since this signature.</source>
        <translation>Valable : le fichier entier est inchangé depuis cette signature.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>Time claimed</source>
        <translation>Heure indiquée</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>Leads to a root that you loaded</source>
        <translation>Remonte à une racine que vous avez chargée</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>You loaded no root, so nothing is said about the issuer</source>
        <translation>Vous n’avez chargé aucune racine ; rien n’est donc dit de l’émetteur</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>Does not lead to a root that you loaded</source>
        <translation>Ne remonte pas à une racine que vous avez chargée</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>Was not valid at the time</source>
        <translation>N’était pas valable à ce moment</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>Was revoked by its issuer</source>
        <translation>A été révoqué par son émetteur</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/gui/widgets/signature_card.py"/>
        <source>Was not issued for signing documents</source>
        <translation>N’a pas été émis pour signer des documents</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/host/connection</name>
    <message>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <source>“{host}” cannot be reached.</source>
        <translation>« {host} » est injoignable.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <source>“{url}” is no web address.</source>
        <translation>« {url} » n’est pas une adresse web.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <source>“{host}” did not answer in time.</source>
        <translation>« {host} » n’a pas répondu à temps.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <source>“{host}” could not prove that it is “{host}”.</source>
        <translation>« {host} » n’a pas pu prouver qu’il est « {host} ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <source>“{host}” does not speak the protocol of its address.</source>
        <translation>« {host} » ne parle pas le protocole de son adresse.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <source>“{host}” refused the connection.</source>
        <translation>« {host} » a refusé la connexion.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <source>“{host}” answered with status {code}.</source>
        <translation>« {host} » a répondu par le statut {code}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <source>“{host}” answered with something else than asked.</source>
        <translation>« {host} » a répondu autre chose que ce qui était demandé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <source>“{host}” answered with more than was asked for.</source>
        <translation>« {host} » a répondu plus que ce qui était demandé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/connection.py"/>
        <source>Check the address and the connection to the network, then try again.</source>
        <translation>Vérifiez l’adresse et la connexion au réseau, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/host/desktop</name>
    <message>
        <location filename="../../aicode_desktop/host/desktop.py"/>
        <source>the file manager</source>
        <translation>le gestionnaire de fichiers</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/desktop.py"/>
        <source>No program was found that opens “{name}”.</source>
        <translation>Aucun programme ouvrant « {name} » n’a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/desktop.py"/>
        <source>Open it by hand in the folder “{folder}”.</source>
        <translation>Ouvrez-le vous-même dans le répertoire « {folder} ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/desktop.py"/>
        <source>the mail program</source>
        <translation>le logiciel de messagerie</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/desktop.py"/>
        <source>No mail program was found that opens the draft.</source>
        <translation>Aucun logiciel de messagerie ouvrant le brouillon n’a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/desktop.py"/>
        <source>Show the draft in its folder, or copy its parts into your mail by hand.</source>
        <translation>Montrez le brouillon dans son répertoire, ou copiez vous-même ses parties dans votre e-mail.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/desktop.py"/>
        <source>the program for such files</source>
        <translation>le programme pour ce type de fichiers</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/desktop.py"/>
        <source>Nothing was sent or changed.</source>
        <translation>Rien n’a été envoyé ni modifié.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/host/file_lock</name>
    <message>
        <location filename="../../aicode_desktop/host/file_lock.py"/>
        <source>“{name}” is being written to by another program.</source>
        <translation>Un autre programme est en train d’écrire dans « {name} ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/file_lock.py"/>
        <source>Close other windows of this program, then try again.</source>
        <translation>Fermez les autres fenêtres de ce programme, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/host/files</name>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>“{name}” exists already.</source>
        <translation>« {name} » existe déjà.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>there is no file of that name</source>
        <translation>il n’y a pas de fichier de ce nom</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>you are not allowed to open it</source>
        <translation>vous n’êtes pas autorisé à l’ouvrir</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>it is a folder</source>
        <translation>c’est un répertoire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>your share of the disk is used up</source>
        <translation>votre part du disque est épuisée</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>a part of its path is not a folder</source>
        <translation>une partie de son chemin n’est pas un répertoire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>“{name}” cannot be written: {reason}.</source>
        <translation>« {name} » ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>“{name}” is larger than {size} MB, which no file of this kind is.</source>
        <translation>« {name} » dépasse {size} Mo, ce qu’aucun fichier de ce type ne fait.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>Choose another name, or move the existing one away first.</source>
        <translation>Choisissez un autre nom, ou déplacez d’abord le fichier existant.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>the system gives no reason</source>
        <translation>le système n’indique pas de raison</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>Nothing half-written was left, and what was there before is intact.</source>
        <translation>Rien d’inachevé n’a été laissé, et ce qui s’y trouvait auparavant est intact.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>Choose another folder, or make room, then try again.</source>
        <translation>Choisissez un autre répertoire ou libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>« {name} » ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/files.py"/>
        <source>Check the name and that you may open the file, then try again.</source>
        <translation>Vérifiez le nom et que vous êtes autorisé à ouvrir le fichier, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/host/office</name>
    <message>
        <location filename="../../aicode_desktop/host/office.py"/>
        <source>LibreOffice is not installed here, so the form cannot be turned into a PDF.</source>
        <translation>LibreOffice n’est pas installé ici ; le formulaire ne peut donc pas être converti en PDF.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/office.py"/>
        <source>The filled form is complete and unchanged.</source>
        <translation>Le formulaire rempli est complet et inchangé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/office.py"/>
        <source>Open the filled form in Word, choose “Save as”, “PDF”, under “Options” choose “PDF/A compliant” and “Document structure tags”, and give the PDF back to this program.</source>
        <translation>Ouvrez le formulaire rempli dans Word, choisissez « Enregistrer sous », « PDF », puis, sous « Options », « Conforme PDF/A » et « Balises de structure de document », et redonnez le PDF à ce programme.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/office.py"/>
        <source>Try again, or save it as PDF from Word and give the PDF back.</source>
        <translation>Réessayez, ou enregistrez-le en PDF à partir de Word et redonnez ce PDF.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/office.py"/>
        <source>LibreOffice could not turn the form into a PDF.</source>
        <translation>LibreOffice n’a pas pu convertir le formulaire en PDF.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/office.py"/>
        <source>LibreOffice did not finish within {n} seconds.</source>
        <translation>LibreOffice n’a pas terminé en {n} secondes.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/office.py"/>
        <source>LibreOffice could not be started.</source>
        <translation>LibreOffice n’a pas pu être démarré.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/host/scratch</name>
    <message>
        <location filename="../../aicode_desktop/host/scratch.py"/>
        <source>No folder for temporary files can be made: {reason}.</source>
        <translation>Aucun répertoire pour fichiers temporaires ne peut être créé : {reason}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/scratch.py"/>
        <source>Free some space, or set TMPDIR to a folder that can be written.</source>
        <translation>Libérez de la place, ou faites pointer TMPDIR sur un répertoire accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/host/secrets</name>
    <message>
        <location filename="../../aicode_desktop/host/secrets.py"/>
        <source>This computer offers no keyring that keeps secrets encrypted.</source>
        <translation>Cet ordinateur n’offre pas de trousseau de clés qui conserve les secrets chiffrés.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/secrets.py"/>
        <source>The keyring of this computer is locked.</source>
        <translation>Le trousseau de clés de cet ordinateur est verrouillé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/secrets.py"/>
        <source>The keyring of this computer did not answer in time.</source>
        <translation>Le trousseau de clés de cet ordinateur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/secrets.py"/>
        <source>The keyring of this computer does not do what was asked.</source>
        <translation>Le trousseau de clés de cet ordinateur ne fait pas ce qui lui est demandé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/secrets.py"/>
        <source>Nothing was changed, and nothing was written unencrypted.</source>
        <translation>Rien n’a été modifié, et rien n’a été écrit sans chiffrement.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/secrets.py"/>
        <source>Use a passphrase instead.</source>
        <translation>Utilisez plutôt une phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/secrets.py"/>
        <source>Unlock it and try again, or use the passphrase instead.</source>
        <translation>Déverrouillez-le et réessayez, ou utilisez plutôt la phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/host/secrets.py"/>
        <source>See whether it asks for its password, or use the passphrase instead.</source>
        <translation>Regardez s’il demande son mot de passe, ou utilisez plutôt la phrase secrète.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/model/codec</name>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>What was typed is larger than {size} MB.</source>
        <translation>Ce qui a été saisi dépasse {size} Mo.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <location filename="../../aicode_desktop/sign/opening.py"/>
        <source>The file is larger than {size} MB.</source>
        <translation>Le fichier dépasse {size} Mo.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>The file is JSON, but not a draft.</source>
        <translation>Le fichier est du JSON, mais non un brouillon.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>The file does not say “format”: “{name}”.</source>
        <translation>Le fichier n’indique pas « format » : « {name} ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>“{field}” stands twice in the file.</source>
        <translation>« {field} » figure deux fois dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>“{field}” must be true or false.</source>
        <translation>« {field} » doit être true ou false.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>What was saved before is intact.</source>
        <translation>Ce qui a été enregistré auparavant est intact.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>Shorten its texts or remove models, then save again.</source>
        <translation>Raccourcissez ses textes ou supprimez des modèles, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>“{field}” is not a field of a draft.</source>
        <translation>« {field} » n’est pas un champ d’un brouillon.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>“{field}” must be an object with fields.</source>
        <translation>« {field} » doit être un objet avec des champs.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>“{field}” must be a list.</source>
        <translation>« {field} » doit être une liste.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>“{field}” has more than {n} entries.</source>
        <translation>« {field} » compte plus de {n} entrées.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>“{field}” must be text in quotation marks.</source>
        <translation>« {field} » doit être un texte entre guillemets.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>“{field}” holds the character U+{code}, which no draft may hold.</source>
        <translation>« {field} » contient le caractère U+{code}, qu’aucun brouillon ne peut contenir.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/codec.py"/>
        <source>“{field}” must be one of: {choices}.</source>
        <translation>« {field} » doit être l’une des valeurs suivantes : {choices}.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/model/migrations</name>
    <message>
        <location filename="../../aicode_desktop/model/migrations.py"/>
        <source>“{field}” must be a whole number from 1.</source>
        <translation>« {field} » doit être un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/migrations.py"/>
        <source>The draft was written by a newer version of this program.</source>
        <translation>Le brouillon a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/migrations.py"/>
        <source>Install the newer version, then open the draft again.</source>
        <translation>Installez la version plus récente, puis ouvrez de nouveau le brouillon.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/model/strict_json</name>
    <message>
        <location filename="../../aicode_desktop/model/strict_json.py"/>
        <source>Correct the file, or choose another one.</source>
        <translation>Corrigez le fichier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/strict_json.py"/>
        <source>The file is not UTF-8 text.</source>
        <translation>Le fichier n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/strict_json.py"/>
        <source>The file is not JSON: it goes wrong in line {line}, column {column}.</source>
        <translation>Le fichier n’est pas du JSON : l’erreur est à la ligne {line}, colonne {column}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/model/strict_json.py"/>
        <source>The file is nested too deeply to be a draft.</source>
        <translation>Le fichier est imbriqué trop profondément pour être un brouillon.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/acts</name>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>A declaration prepared with AI Code Desktop. No form of the Commission for this purpose is known.</source>
        <translation>Déclaration préparée avec AI Code Desktop. Aucun formulaire de la Commission n’est connu à cet effet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>A declaration prepared with AI Code Desktop from the Commission’s FAQ. It is not the Commission’s own form.</source>
        <translation>Déclaration préparée avec AI Code Desktop à partir de la FAQ de la Commission. Ce n’est pas le formulaire de la Commission.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>The whole signature: {chapters}</source>
        <translation>Toute la signature : {chapters}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../resources/help/fields.json"/>
        <source>With effect from</source>
        <translation>Avec effet au</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Declaration of signature under the edition of {day}, addressed to the European AI Office</source>
        <translation>Déclaration de signature selon l’édition du {day}, adressée au Bureau européen de l’IA</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Change to a signature under the edition of {day}, addressed to the European AI Office</source>
        <translation>Modification d’une signature selon l’édition du {day}, adressée au Bureau européen de l’IA</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Correction of a document signed under the edition of {day}, addressed to the European AI Office</source>
        <translation>Correction d’un document signé selon l’édition du {day}, adressée au Bureau européen de l’IA</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Withdrawal of a signature (edition of {day}), addressed to the European AI Office</source>
        <translation>Retrait d’une signature (édition du {day}), adressé au Bureau européen de l’IA</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Declaration of signature under the updated edition of {day}, addressed to the European AI Office</source>
        <translation>Déclaration de signature selon l’édition mise à jour du {day}, adressée au Bureau européen de l’IA</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>The document that this one follows</source>
        <translation>Le document auquel celui-ci fait suite</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <location filename="../../aicode_desktop/render/was_and_is.py"/>
        <source>Edition of the Code</source>
        <translation>Édition du code</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>What was wrong</source>
        <translation>Ce qui était inexact</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>The sections that follow say in full what is declared from now on.</source>
        <translation>Les sections qui suivent indiquent en entier ce qui est désormais déclaré.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Remains signed</source>
        <translation>Reste signé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>From the day named above the provider is no longer a signatory of the Code.</source>
        <translation>À compter du jour indiqué ci-dessus, le fournisseur n’est plus signataire du code.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>From the day named above the provider is no longer a signatory of the chapters withdrawn.</source>
        <translation>À compter du jour indiqué ci-dessus, le fournisseur n’est plus signataire des chapitres retirés.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>The provider asks that the public list of signatories be brought into line.</source>
        <translation>Le fournisseur demande que la liste publique des signataires soit adaptée en conséquence.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../ui/later_act.ui"/>
        <source>What was and what is</source>
        <translation>Ce qui était et ce qui est</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/render/form.py"/>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <location filename="../../ui/signatory.ui"/>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>What was</source>
        <translation>Ce qui était</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>What is</source>
        <translation>Ce qui est</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>Nothing that is declared differs.</source>
        <translation>Rien de ce qui est déclaré ne diffère.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Without a number</source>
        <translation>Sans numéro</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/acts.py"/>
        <source>No chapter</source>
        <translation>Aucun chapitre</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/audit_sheet</name>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>Audit sheet {number}</source>
        <translation>Feuille d’audit {number}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>Audit sheet</source>
        <translation>Feuille d’audit</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <location filename="../../aicode_desktop/render/form.py"/>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Fingerprint {groups}</source>
        <translation>Empreinte {groups}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>Who did what, and when</source>
        <translation>Qui a fait quoi, et quand</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <location filename="../../ui/document.ui"/>
        <location filename="../../ui/review.ui"/>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>The files, with their SHA-256</source>
        <translation>Les fichiers, avec leur SHA-256</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>This sheet lies in the record beside these files; the record’s manifests hold its own digest too. Kept {moment}.</source>
        <translation>Cette feuille se trouve dans le dossier à côté de ces fichiers ; les manifestes du dossier contiennent aussi sa propre empreinte. Conservé le {moment}.</translation>
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
        <translation>Établie par un ordinateur lors de la conservation du dossier, d’après ce qu’il a lui-même fait et vu. Elle n’est pas signée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>{n} byte</source>
        <extracomment>English, for other numbers: {n} bytes</extracomment>
        <translation>
            <numerusform>{n} octet</numerusform>
            <numerusform>{n} octets</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} bytes</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/audit_sheet.py"/>
        <source>Not noted</source>
        <translation>Non noté</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/brief</name>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>Signed, {measures}.</source>
        <translation>Signé, {measures}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>Executive brief, {provider}</source>
        <translation>Note de synthèse, {provider}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>Executive brief</source>
        <translation>Note de synthèse</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>The provider</source>
        <translation>Le fournisseur</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>Follows document {number}, signed on {day}.</source>
        <translation>Fait suite au document {number}, signé le {day}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>Follows document {number}.</source>
        <translation>Fait suite au document {number}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>With effect from {day}.</source>
        <translation>Avec effet au {day}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>{n} named in the form</source>
        <extracomment>English, for other numbers: {n} named in the form</extracomment>
        <translation>
            <numerusform>{n} nommé dans le formulaire</numerusform>
            <numerusform>{n} nommés dans le formulaire</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} named in the form</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>What is signed</source>
        <translation>Ce qui est signé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>What it costs to ignore</source>
        <translation>Ce qu’il en coûte de passer outre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>What remains to be done outside this form</source>
        <translation>Ce qui reste à faire en dehors de ce formulaire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>Fingerprint (SHA-256) of the answers, the same as on the form: {groups}</source>
        <translation>Empreinte (SHA-256) des réponses, la même que sur le formulaire : {groups}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>with systemic risk</source>
        <translation>présentant un risque systémique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>under assessment</source>
        <translation>en cours d’évaluation</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>under Safety and Security voluntarily</source>
        <translation>volontairement sous Sûreté et sécurité</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <location filename="../../aicode_desktop/render/form.py"/>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <location filename="../../ui/models.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>{n} more with a day</source>
        <extracomment>English, for other numbers: {n} more with a day</extracomment>
        <translation>
            <numerusform>{n} autre avec un jour fixé</numerusform>
            <numerusform>{n} autres avec un jour fixé</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} more with a day</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>{n} day has passed</source>
        <extracomment>English, for other numbers: {n} days have passed</extracomment>
        <translation>
            <numerusform>{n} jour est passé</numerusform>
            <numerusform>{n} jours sont passés</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} days have passed</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>{n} follows an event</source>
        <extracomment>English, for other numbers: {n} follow an event</extracomment>
        <translation>
            <numerusform>{n} dépend d’un événement</numerusform>
            <numerusform>{n} dépendent d’un événement</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} follow an event</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>Left out. {consequence}</source>
        <translation>Non signé. {consequence}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>What {provider} gives up by withdrawing from the Code of Practice</source>
        <translation>Ce à quoi {provider} renonce en se retirant du code de bonne pratique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>What {provider} takes on by signing the Code of Practice</source>
        <translation>Ce à quoi {provider} s’engage en signant le code de bonne pratique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>Prepared by {name}, {day}</source>
        <translation>Préparé par {name}, {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>For which models</source>
        <translation>Pour quels modèles</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>By when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>{what}: {names}</source>
        <translation>{what} : {names}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <location filename="../../ui/review.ui"/>
        <source>Open points</source>
        <translation>Points à régler</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>This form is no notice under Article 52, no mandate under Article 54 and no summary under Article 53(1)(d); so this program reads the law.</source>
        <translation>Ce formulaire n’est ni une notification au titre de l’article 52, ni un mandat au titre de l’article 54, ni un résumé au titre de l’article 53, paragraphe 1, point d) ; telle est la lecture du droit par ce programme.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>{list}: see the calendar.</source>
        <translation>{list} : voir le calendrier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>No deadline follows from these answers.</source>
        <translation>Aucune échéance ne résulte de ces réponses.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>{n} more point</source>
        <extracomment>English, for other numbers: {n} more points</extracomment>
        <translation>
            <numerusform>{n} autre point</numerusform>
            <numerusform>{n} autres points</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} more points</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/brief.py"/>
        <source>None that this program can see.</source>
        <translation>Aucun que ce programme puisse voir.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/calendar</name>
    <message>
        <location filename="../../aicode_desktop/render/calendar.py"/>
        <source>These deadlines have no day yet: each begins when its event happens, or runs from it. Put the day into your calendar when it does.</source>
        <translation>Ces échéances n’ont pas encore de jour : chacune commence lorsque son événement survient, ou court à compter de celui-ci. Inscrivez alors le jour dans votre calendrier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/calendar.py"/>
        <source>({measure}{source}, as of {day}, grade {grade})</source>
        <translation>({measure}{source}, au {day}, degré {grade})</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/calendar.py"/>
        <source>Deadlines that follow an event</source>
        <translation>Échéances qui suivent un événement</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/calendar.py"/>
        <source>measure {number}, </source>
        <translation>mesure {number}, </translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/calendar.py"/>
        <source>Code of Practice: deadlines</source>
        <translation>Code de bonne pratique : échéances</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/commission_form</name>
    <message>
        <location filename="../../aicode_desktop/render/commission_form.py"/>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>Signature of {name}</source>
        <translation>Signature de {name}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/commission_form.py"/>
        <source>The file was not changed, and nothing was made from it.</source>
        <translation>Le fichier n’a pas été modifié et rien n’en a été tiré.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/commission_form.py"/>
        <source>Make the PDF again from the filled form, and change nothing in between.</source>
        <translation>Établissez de nouveau le PDF à partir du formulaire rempli, sans rien modifier entre-temps.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/commission_form.py"/>
        <location filename="../../aicode_desktop/render/pdf_fields.py"/>
        <source>This PDF has more pages than any form.</source>
        <translation>Ce PDF compte plus de pages que tout formulaire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/commission_form.py"/>
        <source>This PDF is not the form as it was filled: {first}</source>
        <translation>Ce PDF n’est pas le formulaire tel qu’il a été rempli : {first}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/commission_form.py"/>
        <source>Signatory Form, General-Purpose AI Code of Practice: {name}</source>
        <translation>Formulaire de signataire, code de bonne pratique pour l’IA à usage général : {name}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/commission_form.py"/>
        <source>This PDF holds fields that could still be changed, or is signed.</source>
        <translation>Ce PDF contient des champs qui pourraient encore être modifiés, ou est signé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/commission_form.py"/>
        <source>This PDF carries other files inside.</source>
        <translation>Ce PDF contient d’autres fichiers.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/commission_form.py"/>
        <source>What this form says, as data</source>
        <translation>Ce que dit ce formulaire, sous forme de données</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/comparison</name>
    <message>
        <location filename="../../aicode_desktop/render/comparison.py"/>
        <source>The document has {found} pages, but its data gives {expected}.</source>
        <translation>Le document compte {found} pages, mais ses données en donnent {expected}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/comparison.py"/>
        <source>Page {page} has another size than its data gives.</source>
        <translation>La page {page} a un autre format que ne le donnent ses données.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/comparison.py"/>
        <source>Page {page} does not look as its data gives.</source>
        <translation>La page {page} n’a pas l’aspect que donnent ses données.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/comparison.py"/>
        <source>Page {page} says “{said}”, of which its data says nothing.</source>
        <translation>La page {page} dit « {said} », dont ses données ne disent rien.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/comparison.py"/>
        <source>Page {page} leaves out “{meant}”, which its data says.</source>
        <translation>La page {page} omet « {meant} », que disent ses données.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/comparison.py"/>
        <source>Page {page} says “{said}” where its data says “{meant}”.</source>
        <translation>La page {page} dit « {said} » là où ses données disent « {meant} ».</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/engine/document</name>
    <message>
        <location filename="../../aicode_desktop/render/engine/document.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/engine/finishing</name>
    <message>
        <location filename="../../aicode_desktop/render/engine/finishing.py"/>
        <source>The document could not be completed.</source>
        <translation>Le document n’a pas pu être achevé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/engine/finishing.py"/>
        <source>Your draft is unchanged.</source>
        <translation>Votre brouillon est inchangé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/engine/finishing.py"/>
        <source>Please report this with a copy of the draft, without personal data.</source>
        <translation>Veuillez le signaler avec une copie du brouillon, sans données à caractère personnel.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/filled_pages</name>
    <message>
        <location filename="../../aicode_desktop/render/filled_pages.py"/>
        <source>Nothing was filled into this form.</source>
        <translation>Rien n’a été rempli dans ce formulaire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/filled_pages.py"/>
        <source>The pages show {seen} ticks where the data gives {meant}.</source>
        <translation>Les pages montrent {seen} coches là où les données en donnent {meant}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/filled_pages.py"/>
        <source>“{text}” is not what the data says.</source>
        <translation>« {text} » n’est pas ce que disent les données.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/filled_pages.py"/>
        <source>The pages leave out “{meant}”.</source>
        <translation>Les pages omettent « {meant} ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/filled_pages.py"/>
        <source>The box “{label}” is not as the data says.</source>
        <translation>La case « {label} » n’est pas comme le disent les données.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/form</name>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>DRAFT</source>
        <translation>BROUILLON</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>Place and signatures</source>
        <translation>Lieu et signatures</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>Place and signature</source>
        <translation>Lieu et signature</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>Models under the Safety and Security chapter</source>
        <translation>Modèles relevant du chapitre Sûreté et sécurité</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>The document’s fonts cannot draw {character} (U+{code}).</source>
        <translation>Les polices du document ne peuvent pas représenter {character} (U+{code}).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>This is a draft: it may be incomplete and is not to be signed.</source>
        <translation>Ceci est un brouillon : il peut être incomplet et ne doit pas être signé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>This is a specimen made to rehearse with: it declares nothing.</source>
        <translation>Ceci est un spécimen établi pour une répétition : il ne déclare rien.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>Fingerprint (SHA-256): {groups}</source>
        <translation>Empreinte (SHA-256) : {groups}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>To check it, save the attached file “{name}” and compute its SHA-256: the digits are the same.</source>
        <translation>Pour la vérifier, enregistrez le fichier joint « {name} » et calculez son SHA-256 : les chiffres sont les mêmes.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>Your draft is unchanged, and no document was made.</source>
        <translation>Votre brouillon est inchangé et aucun document n’a été établi.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>Replace the character, then make the document again.</source>
        <translation>Remplacez le caractère, puis établissez de nouveau le document.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Document {number}</source>
        <translation>Document {number}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>The day of the electronic signature</source>
        <translation>Le jour de la signature électronique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>The answers of this document as data (RFC 8785)</source>
        <translation>Les réponses de ce document sous forme de données (RFC 8785)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>Other models</source>
        <translation>Autres modèles</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <location filename="../../aicode_desktop/render/mark.py"/>
        <location filename="../../aicode_desktop/render/paper.py"/>
        <location filename="../../aicode_desktop/render/paper_pages.py"/>
        <location filename="../../ui/sign.ui"/>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>a character</source>
        <translation>un caractère</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>Not yet signed</source>
        <translation>Pas encore signé</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/form.py"/>
        <source>To be signed electronically (PAdES)</source>
        <translation>À signer électroniquement (PAdES)</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/handwriting_picture</name>
    <message>
        <location filename="../../aicode_desktop/render/handwriting_picture.py"/>
        <source>The picture of the handwriting is larger than 20 MB.</source>
        <translation>L’image de la signature manuscrite dépasse 20 Mo.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/handwriting_picture.py"/>
        <source>The picture of the handwriting has too many pixels.</source>
        <translation>L’image de la signature manuscrite compte trop de pixels.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/handwriting_picture.py"/>
        <source>The picture of the handwriting is too small to be seen.</source>
        <translation>L’image de la signature manuscrite est trop petite pour être vue.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/handwriting_picture.py"/>
        <source>The picture of the handwriting moves.</source>
        <translation>L’image de la signature manuscrite est animée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/handwriting_picture.py"/>
        <source>The picture of the handwriting shows nothing but paper.</source>
        <translation>L’image de la signature manuscrite ne montre que du papier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/handwriting_picture.py"/>
        <source>The picture of the handwriting is too narrow to be seen.</source>
        <translation>L’image de la signature manuscrite est trop étroite pour être vue.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/handwriting_picture.py"/>
        <source>Nothing was signed, and the file is unchanged.</source>
        <translation>Rien n’a été signé et le fichier est inchangé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/handwriting_picture.py"/>
        <source>Choose a PNG or JPEG picture of the handwriting, or sign without one.</source>
        <translation>Choisissez une image PNG ou JPEG de la signature manuscrite, ou signez sans image.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/handwriting_picture.py"/>
        <source>The picture of the handwriting is not a PNG or JPEG file that can be read.</source>
        <translation>L’image de la signature manuscrite n’est pas un fichier PNG ou JPEG lisible.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/mark</name>
    <message>
        <location filename="../../aicode_desktop/render/mark.py"/>
        <source>Signed electronically (PAdES)</source>
        <translation>Signé électroniquement (PAdES)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/mark.py"/>
        <source>Certificate: {holder}</source>
        <translation>Certificat : {holder}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/mark.py"/>
        <source>valid to {day}</source>
        <translation>valable jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/mark.py"/>
        <source>Handwriting: decoration only</source>
        <translation>Signature manuscrite : ornement seulement</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/mark.py"/>
        <source>Specimen, declares nothing</source>
        <translation>Spécimen, ne déclare rien</translation>
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
        <translation>Analyse des écarts</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>Implementation plan</source>
        <translation>Plan de mise en œuvre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>It is never attached to the Signatory Form, and no part of it.</source>
        <translation>N’est jamais joint au formulaire de signataire et n’en fait pas partie.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>{counted}, {answered} answered; the chapter serves {basis}</source>
        <translation>{counted}, {answered} avec réponse ; le chapitre sert {basis}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>By EU SEND</source>
        <translation>Par EU SEND</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>Measures of the provider beside those of the Code of Practice</source>
        <translation>Mesures du fournisseur en regard de celles du code de bonne pratique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>Measures of the signed chapters that are not in place yet</source>
        <translation>Mesures des chapitres signés qui ne sont pas encore en place</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>{title}: {code}</source>
        <translation>{title} : {code}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>As of</source>
        <translation>État au</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>Measure of the Code</source>
        <translation>Mesure du code</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>No chapter is left out, so there is no gap to analyse.</source>
        <translation>Tous les chapitres sont signés ; il n’y a donc pas d’écart à analyser.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>Every measure of the signed chapters is said to be in place.</source>
        <translation>Chaque mesure des chapitres signés est indiquée comme en place.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>{title}, {provider}</source>
        <translation>{title}, {provider}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>Evidence: {text}</source>
        <translation>Preuves : {text}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>The measures of this document as data</source>
        <translation>Les mesures de ce document sous forme de données</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/measures.py"/>
        <source>Commitment {number}, {title}</source>
        <translation>Engagement {number}, {title}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/other_layout</name>
    <message>
        <location filename="../../aicode_desktop/render/other_layout.py"/>
        <source>The fingerprint of its data stands in full on no page.</source>
        <translation>L’empreinte de ses données ne figure en entier sur aucune page.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/other_layout.py"/>
        <source>Page {page} does not carry the fingerprint of its data.</source>
        <translation>La page {page} ne porte pas l’empreinte de ses données.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/other_layout.py"/>
        <source>The pages do not give the answer for the chapter “{chapter}” that their data gives.</source>
        <translation>Les pages ne donnent pas, pour le chapitre « {chapter} », la réponse que donnent leurs données.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/other_layout.py"/>
        <source>The pages leave out “{meant}”, or do not say it where it belongs.</source>
        <translation>Les pages omettent « {meant} », ou ne le disent pas à sa place.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/paper</name>
    <message>
        <location filename="../../aicode_desktop/render/paper.py"/>
        <source>To be printed on single sides and signed by hand. Write in the signature blocks only; the code on each page lets a scan be compared with this document.</source>
        <translation>À imprimer au recto seul et à signer à la main. N’écrivez que dans les cadres de signature ; le code sur chaque page permet de comparer une numérisation avec ce document.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/paper.py"/>
        <source>QR code: document {number}, page {page} of {pages}, fingerprint {fingerprint}</source>
        <translation>Code QR : document {number}, page {page} sur {pages}, empreinte {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/paper.py"/>
        <source>As written in the signature block</source>
        <translation>Comme écrit dans le cadre de signature</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/paper.py"/>
        <location filename="../../aicode_desktop/render/paper_pages.py"/>
        <source>Signature by hand</source>
        <translation>Signature à la main</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/paper.py"/>
        <source>Place and date</source>
        <translation>Lieu et date</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/paper_pages</name>
    <message>
        <location filename="../../aicode_desktop/render/paper_pages.py"/>
        <source>This PDF is not a form that was made to be signed on paper.</source>
        <translation>Ce PDF n’est pas un formulaire établi pour être signé sur papier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/paper_pages.py"/>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>Give the PDF that was printed, as “aicode paper” made it.</source>
        <translation>Donnez le PDF qui a été imprimé, tel que « aicode paper » l’a établi.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/pdf_fields</name>
    <message>
        <location filename="../../aicode_desktop/render/pdf_fields.py"/>
        <source>This PDF is encrypted.</source>
        <translation>Ce PDF est chiffré.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/pdf_fields.py"/>
        <source>This PDF is a form of the XFA kind: a program inside it makes what is seen, and most readers do not show it. It cannot be filled so that everybody sees the same.</source>
        <translation>Ce PDF est un formulaire de type XFA : un programme qu’il contient produit ce qui est vu, et la plupart des lecteurs ne le montrent pas. Il ne peut pas être rempli de manière que chacun voie la même chose.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/pdf_fields.py"/>
        <source>This PDF is signed already, and filling it would break the signature.</source>
        <translation>Ce PDF est déjà signé ; le remplir romprait la signature.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/pdf_fields.py"/>
        <source>This PDF has no fields that could be filled.</source>
        <translation>Ce PDF n’a pas de champs qui pourraient être remplis.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/pdf_fields.py"/>
        <source>Use the form as a DOCX, as the Commission publishes it.</source>
        <translation>Utilisez le formulaire en DOCX, tel que la Commission le publie.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/pdf_fields.py"/>
        <source>This PDF has more fields than any form.</source>
        <translation>Ce PDF compte plus de champs que tout formulaire.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/pictures</name>
    <message>
        <location filename="../../aicode_desktop/render/pictures.py"/>
        <source>The pages of this file cannot be shown: it is protected by a password.</source>
        <translation>Les pages de ce fichier ne peuvent pas être montrées : il est protégé par un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/pictures.py"/>
        <source>The pages of this file cannot be shown.</source>
        <translation>Les pages de ce fichier ne peuvent pas être montrées.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/pictures.py"/>
        <source>Save it without a password, or ask for a copy without one.</source>
        <translation>Enregistrez-le sans mot de passe, ou demandez-en une copie sans mot de passe.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/pictures.py"/>
        <source>Check that it is a PDF and that it was copied completely.</source>
        <translation>Vérifiez que c’est un PDF et qu’il a été copié entièrement.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/reading</name>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>This PDF carries no data of this program.</source>
        <translation>Ce PDF ne contient pas de données de ce programme.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>This PDF carries more than one set of answers.</source>
        <translation>Ce PDF contient plus d’un jeu de réponses.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>The data inside this PDF was not written by this program.</source>
        <translation>Les données contenues dans ce PDF n’ont pas été écrites par ce programme.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>This file is too large to be a document of this program.</source>
        <translation>Ce fichier est trop volumineux pour être un document de ce programme.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>The data inside this PDF is too large.</source>
        <translation>Les données contenues dans ce PDF sont trop volumineuses.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>Check that you chose the right file, and ask its sender for the original.</source>
        <translation>Vérifiez que vous avez choisi le bon fichier, et demandez l’original à son expéditeur.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>The data inside this PDF is damaged.</source>
        <translation>Les données contenues dans ce PDF sont endommagées.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>Page {page} carries an added note, stamp or field.</source>
        <translation>La page {page} porte une note, un tampon ou un champ ajouté.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>This PDF does not say what was filled into the form.</source>
        <translation>Ce PDF ne dit pas ce qui a été rempli dans le formulaire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>This file is not a PDF that this program can read.</source>
        <translation>Ce fichier n’est pas un PDF que ce programme peut lire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/reading.py"/>
        <source>The pages cannot be read.</source>
        <translation>Les pages sont illisibles.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/recovery_sheet</name>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>AI Code Desktop</source>
        <translation>AI Code Desktop</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Opens every draft of one person when the computer or its keyring is gone</source>
        <translation>Ouvre tous les brouillons d’une personne lorsque l’ordinateur ou son trousseau de clés a disparu</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>The identity as words</source>
        <translation>L’identité en mots</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Of each word the first four letters suffice. Capitals and small letters alike.</source>
        <translation>Les quatre premières lettres de chaque mot suffisent. Majuscules et minuscules sont équivalentes.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>The identity as one line</source>
        <translation>L’identité en une ligne</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Type it without the blanks. The code in the corner says the same.</source>
        <translation>Saisissez-la sans les espaces. Le code dans le coin dit la même chose.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>How to use it</source>
        <translation>Comment l’utiliser</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>With the program</source>
        <translation>Avec le programme</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Without it</source>
        <translation>Sans lui</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Who has this sheet, or a picture of it, can read the drafts. Nobody can make it anew once the identity is lost everywhere: then the drafts stay closed. Delete the file of this sheet after printing; on modern disks a deleted file may still be recovered for a while.</source>
        <translation>Qui détient cette feuille, ou une image de celle-ci, peut lire les brouillons. Personne ne peut la refaire une fois que l’identité est perdue partout : les brouillons restent alors fermés. Supprimez le fichier de cette feuille après l’impression ; sur les disques modernes, un fichier supprimé peut encore être récupéré pendant un certain temps.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Made on {day}. Print it, keep it locked away.</source>
        <translation>Établie le {day}. Imprimez-la, gardez-la sous clé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Type the 24 words, or the line of section 2, where an identity is imported.</source>
        <translation>Saisissez les 24 mots, ou la ligne de la section 2, là où une identité est importée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Save the line as a file. The free program “age” opens each draft with it:</source>
        <translation>Enregistrez la ligne dans un fichier. Le programme libre « age » ouvre chaque brouillon avec lui :</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/recovery_sheet.py"/>
        <source>QR code: the identity, the same as in section 2</source>
        <translation>Code QR : l’identité, la même qu’à la section 2</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/scan_document</name>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Scan of Signatory Form {number}, signed by hand</source>
        <translation>Numérisation du formulaire de signataire {number}, signé à la main</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Scan of a form signed by hand; not an electronic signature</source>
        <translation>Numérisation d’un formulaire signé à la main ; non une signature électronique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Scan of page {page} of {pages} of document {number}, signed by hand. What it says is also in the attached data.</source>
        <translation>Numérisation de la page {page} sur {pages} du document {number}, signé à la main. Ce qu’elle dit figure aussi dans les données jointes.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Scan of a form signed by hand</source>
        <translation>Numérisation d’un formulaire signé à la main</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>The pages that follow are pictures of paper</source>
        <translation>Les pages qui suivent sont des images d’un papier</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>The form</source>
        <translation>Le formulaire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>What the comparison found</source>
        <translation>Ce que la comparaison a constaté</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Compared on</source>
        <translation>Comparé le</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>File from the scanner</source>
        <extracomment>English, for other numbers: Files from the scanner</extracomment>
        <translation>
            <numerusform>Fichier du scanner</numerusform>
            <numerusform>Fichiers du scanner</numerusform>
        </translation>
        <extra-po-msgid_plural>Files from the scanner</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>A seal here shows that this file was not changed since, and who sealed it. It does not replace the signatures on the paper.</source>
        <translation>Un cachet apposé ici montre que ce fichier n’a pas été modifié depuis, et qui a apposé le cachet. Il ne remplace pas les signatures sur le papier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Fingerprint (SHA-256) of the form’s data: {groups}</source>
        <translation>Empreinte (SHA-256) des données du formulaire : {groups}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Seal on a scan</source>
        <translation>Cachet sur une numérisation</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Not a signatory’s signature</source>
        <translation>Pas la signature d’un signataire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>This file shows what somebody signed with a pen. It carries no electronic signature of a signatory, and proves nothing that the paper does not. Keep the paper.</source>
        <translation>Ce fichier montre ce que quelqu’un a signé au stylo. Il ne porte pas de signature électronique d’un signataire et ne prouve rien que le papier ne prouve. Conservez le papier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Seal on the scan</source>
        <translation>Cachet sur la numérisation</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>The answers of the form that was printed, as data (RFC 8785)</source>
        <translation>Les réponses du formulaire imprimé, sous forme de données (RFC 8785)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>SHA-256 {groups}</source>
        <translation>SHA-256 {groups}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>Not sealed</source>
        <translation>Sans cachet</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/scan_document.py"/>
        <source>May be sealed with a certificate</source>
        <translation>Un cachet peut être apposé avec un certificat</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/sections</name>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Not yet confirmed: {statement}</source>
        <translation>Pas encore confirmé : {statement}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Not yet answered: whether the provider agrees to be listed publicly.</source>
        <translation>Sans réponse à ce jour : si le fournisseur accepte de figurer sur la liste publique.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Covers the provider’s models with systemic risk; those named are in section {n}.</source>
        <translation>Couvre les modèles du fournisseur présentant un risque systémique ; ceux qui sont nommés figurent à la section {n}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>The provider may withdraw its signature at any time.</source>
        <translation>Le fournisseur peut retirer sa signature à tout moment.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Together the signatories have sufficient authority to bind the provider to the Code.</source>
        <translation>Ensemble, les signataires ont un pouvoir suffisant pour engager le fournisseur à l’égard du code.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../ui/statements.ui"/>
        <source>The signatory has sufficient authority to bind the provider to the Code.</source>
        <translation>Le signataire a un pouvoir suffisant pour engager le fournisseur à l’égard du code.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>The provider agrees to be listed publicly as a signatory, under the name “{name}”.</source>
        <translation>Le fournisseur accepte de figurer sur la liste publique des signataires, sous le nom « {name} ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>The provider does not agree to be listed publicly as a signatory.</source>
        <translation>Le fournisseur n’accepte pas de figurer sur la liste publique des signataires.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>{name} (in Latin script)</source>
        <translation>{name} (en écriture latine)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Authorised representative</source>
        <translation>Mandataire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Signed voluntarily (Art. 56(7)), for the models named in section {n} and no others.</source>
        <translation>Signé volontairement (article 56, paragraphe 7), pour les modèles nommés à la section {n} et aucun autre.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Covers the provider’s models with systemic risk. None is named.</source>
        <translation>Couvre les modèles du fournisseur présentant un risque systémique. Aucun n’est nommé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Covers the provider’s models with systemic risk, and voluntarily the other models named in section {n}.</source>
        <translation>Couvre les modèles du fournisseur présentant un risque systémique et, volontairement, les autres modèles nommés à la section {n}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Name and position</source>
        <translation>Nom et fonction</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Outlook</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Placed on the market</source>
        <translation>Mis sur le marché</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Written mandate of {day}</source>
        <translation>Mandat écrit du {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>dated {day}</source>
        <translation>en date du {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>valid until {day}</source>
        <translation>valable jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>The provider opts out of this chapter</source>
        <translation>Le fournisseur ne signe pas ce chapitre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Signed voluntarily. No model is named yet.</source>
        <translation>Signé volontairement. Aucun modèle n’est encore nommé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Planned, {day}</source>
        <translation>Prévu, {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Day not yet answered</source>
        <translation>Jour sans réponse à ce jour</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Legal entity identifier</source>
        <translation>Identifiant d’entité juridique (LEI)</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/sections.py"/>
        <source>Voluntarily, for the models named in section {n}</source>
        <translation>Volontairement, pour les modèles nommés à la section {n}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/spreadsheet</name>
    <message>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <source>Gap analysis against the measures of the Code of Practice</source>
        <translation>Analyse des écarts par rapport aux mesures du code de bonne pratique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <source>EU SEND, never with the form</source>
        <translation>EU SEND, jamais avec le formulaire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <source>A text of measure {measure} is longer than the {n} characters that a cell holds.</source>
        <translation>Un texte de la mesure {measure} dépasse les {n} caractères que contient une cellule.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <source>Read first</source>
        <translation>À lire d’abord</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <location filename="../../ui/measures.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <source>Nothing was written, and your answers are unchanged.</source>
        <translation>Rien n’a été écrit et vos réponses sont inchangées.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <source>Shorten the text, or export the table as CSV or PDF.</source>
        <translation>Raccourcissez le texte, ou exportez le tableau en CSV ou PDF.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <source>The workbook could not be made.</source>
        <translation>Le classeur n’a pas pu être établi.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <source>Your answers are unchanged.</source>
        <translation>Vos réponses sont inchangées.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/spreadsheet.py"/>
        <source>Export the table as CSV instead.</source>
        <translation>Exportez plutôt le tableau en CSV.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/verification_report</name>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>{territory}, {operator}, number {sequence}, issued {day}</source>
        <translation>{territory}, {operator}, numéro {sequence}, publiée le {day}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>{said}; next update due {due}</source>
        <translation>{said} ; prochaine mise à jour : {due}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>What was signed was changed, or the signature is false.</source>
        <translation>Ce qui a été signé a été modifié, ou la signature est fausse.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Signed, and unaltered since</source>
        <translation>Signé, et inchangé depuis</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Signed in part, and unaltered since</source>
        <translation>Signé en partie, et inchangé depuis</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Not to be relied on</source>
        <translation>Non fiable</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Time-stamp by {holder}</source>
        <translation>Horodatage de {holder}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Signature by {holder}</source>
        <translation>Signature de {holder}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>{said}; out of date, a newer one was due {due}</source>
        <translation>{said} ; plus à jour, une plus récente était attendue : {due}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>What was signed is unchanged, byte for byte.</source>
        <translation>Ce qui a été signé est inchangé, octet par octet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>false</source>
        <translation>fausse</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>sound and trusted</source>
        <translation>intacte et digne de confiance</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>sound; its issuer is not known here</source>
        <translation>intacte ; son émetteur n’est pas connu ici</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Verification report: {name}</source>
        <translation>Rapport de vérification : {name}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Verification report</source>
        <translation>Rapport de vérification</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>SHA-256 of the file {groups}</source>
        <translation>SHA-256 du fichier {groups}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>What Acrobat shows</source>
        <translation>Ce que montre Acrobat</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Coverage</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>{holder}, issued by {issuer}, valid to {last}</source>
        <translation>{holder}, émis par {issuer}, valable jusqu’au {last}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>{moment} by {authority}: {state}</source>
        <translation>{moment} par {authority} : {state}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>What this rests on</source>
        <translation>Sur quoi ceci repose</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Indications are those of ETSI EN 319 102-1 for a basic validation. Nothing was fetched: what issuers have revoked is known only as far as the file says.</source>
        <translation>Les indications sont celles de l’ETSI EN 319 102-1 pour une validation de base. Rien n’a été récupéré : ce que des émetteurs ont révoqué n’est connu que dans la mesure où le fichier l’indique.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>The whole file.</source>
        <translation>Le fichier entier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>The file as it was when it was signed; something was added later.</source>
        <translation>Le fichier tel qu’il était lors de la signature ; quelque chose a été ajouté ensuite.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>What was added, or left out, is more than the signature permits.</source>
        <translation>Ce qui a été ajouté, ou omis, va au-delà de ce que la signature permet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Leads to a root or a list that you loaded.</source>
        <translation>Remonte à une racine ou à une liste que vous avez chargée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>You loaded no roots and no lists, so nothing is said.</source>
        <translation>Vous n’avez chargé ni racine ni liste ; rien n’est donc dit.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Does not lead to a root or a list that you loaded.</source>
        <translation>Ne remonte pas à une racine ou à une liste que vous avez chargée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Was not valid at the time of checking or signing.</source>
        <translation>N’était pas valable au moment de la vérification ou de la signature.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Was revoked by its issuer.</source>
        <translation>A été révoqué par son émetteur.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Was not issued for signing documents.</source>
        <translation>N’a pas été émis pour signer des documents.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Made by a computer from the file alone. It is not signed itself.</source>
        <translation>Établi par un ordinateur d’après le fichier seul. Il n’est pas lui-même signé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>{holder}, issued by {issuer}</source>
        <translation>{holder}, émis par {issuer}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>valid from {first} to {last}, {algorithm}, serial number {serial}</source>
        <translation>valable du {first} au {last}, {algorithm}, numéro de série {serial}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>{n} of {count}</source>
        <translation>{n} sur {count}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>{mechanism}, digest {digest}, {sub_filter}</source>
        <translation>{mechanism}, empreinte {digest}, {sub_filter}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Holds</source>
        <translation>Valable</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>{moment}, as proven by the time-stamp</source>
        <translation>{moment}, comme le prouve l’horodatage</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>None was loaded.</source>
        <translation>Aucune n’a été chargée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>{moment}, as the signer’s computer said</source>
        <translation>{moment}, comme l’indique l’ordinateur du signataire</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/verification_report.py"/>
        <source>Nothing was added later.</source>
        <translation>Rien n’a été ajouté ensuite.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/render/was_and_is</name>
    <message>
        <location filename="../../aicode_desktop/render/was_and_is.py"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Public list</source>
        <translation>Liste publique</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/was_and_is.py"/>
        <source>Placed on the market: {when}</source>
        <translation>Mis sur le marché : {when}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/was_and_is.py"/>
        <source>Systemic risk: {answer}</source>
        <translation>Risque systémique : {answer}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/was_and_is.py"/>
        <source>Further statement {n}</source>
        <translation>Autre déclaration {n}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/was_and_is.py"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Under Safety and Security</source>
        <translation>Sous Sûreté et sécurité</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/was_and_is.py"/>
        <source>Signatory {n}: {what}</source>
        <translation>Signataire {n} : {what}</translation>
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
        <translation>texte</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>Potential future provider of general-purpose AI models</source>
        <translation>Futur fournisseur potentiel de modèles d’IA à usage général</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>Resolution of the board or the shareholders</source>
        <translation>Résolution du conseil ou des actionnaires</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>Other basis</source>
        <translation>Autre fondement</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>The provider has a general-purpose AI model with systemic risk.</source>
        <translation>Le fournisseur a un modèle d’IA à usage général présentant un risque systémique.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>The provider is developing a general-purpose AI model with systemic risk.</source>
        <translation>Le fournisseur développe un modèle d’IA à usage général présentant un risque systémique.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>The provider intends to develop a general-purpose AI model with systemic risk.</source>
        <translation>Le fournisseur envisage de développer un modèle d’IA à usage général présentant un risque systémique.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>The provider neither has nor is developing a general-purpose AI model with systemic risk, and does not intend to develop one.</source>
        <translation>Le fournisseur n’a ni ne développe de modèle d’IA à usage général présentant un risque systémique, et n’envisage pas d’en développer.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>estimated from hardware use</source>
        <translation>estimé d’après l’utilisation du matériel</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>estimated from the architecture</source>
        <translation>estimé d’après l’architecture</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/render/wording.py"/>
        <source>estimated otherwise</source>
        <translation>estimé autrement</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/scan/pictures</name>
    <message>
        <location filename="../../aicode_desktop/scan/pictures.py"/>
        <source>“{name}” has more pages than a form.</source>
        <translation>« {name} » compte plus de pages qu’un formulaire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/pictures.py"/>
        <source>“{name}” is larger than a scan of a page is.</source>
        <translation>« {name} » est plus volumineux que la numérisation d’une page.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/pictures.py"/>
        <source>“{name}” is too small to be the scan of a page.</source>
        <translation>« {name} » est trop petit pour être la numérisation d’une page.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/pictures.py"/>
        <source>Scan the pages at 150 to 300 dpi as PDF, PNG, JPEG or TIFF.</source>
        <translation>Numérisez les pages à 150 à 300 dpi en PDF, PNG, JPEG ou TIFF.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/pictures.py"/>
        <source>“{name}” is not a picture that can be read.</source>
        <translation>« {name} » n’est pas une image lisible.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/pictures.py"/>
        <location filename="../../aicode_desktop/workflow/paper.py"/>
        <source>{name}, page {n}</source>
        <translation>{name}, page {n}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/scan/reading</name>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>{source}: a page of another document, {number}.</source>
        <translation>{source} : page d’un autre document, {number}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>Page {page} is there twice: {first} and {second}.</source>
        <translation>La page {page} est présente deux fois : {first} et {second}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>Page {page}: something that was printed is not there, {place}.</source>
        <translation>Page {page} : quelque chose qui avait été imprimé manque, {place}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>{source}: no code was found on this page. It may be a page of something else, or the code was cut off.</source>
        <translation>{source} : aucun code n’a été trouvé sur cette page. Il peut s’agir d’une page d’autre chose, ou le code a été coupé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>{source}: more than one page is in this picture.</source>
        <translation>{source} : cette image contient plus d’une page.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>{source}: page {page} of another version of document {number}.</source>
        <translation>{source} : page {page} d’une autre version du document {number}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>Page {page} is missing.</source>
        <translation>La page {page} manque.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>Page {page} ({source}) cannot be laid over the form: it is folded, cut off, distorted or too coarse. Scan it again, flat and whole, at 200 dpi or more.</source>
        <translation>La page {page} ({source}) ne peut pas être superposée au formulaire : elle est pliée, coupée, déformée ou trop grossière. Numérisez-la de nouveau, à plat et en entier, à 200 dpi ou plus.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>Page {page}: something is there that was not printed, {place}.</source>
        <translation>Page {page} : quelque chose y figure qui n’avait pas été imprimé, {place}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>near “{text}”</source>
        <translation>près de « {text} »</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>in the upper half</source>
        <translation>dans la moitié supérieure</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>in the lower half</source>
        <translation>dans la moitié inférieure</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>The scan has more than {n} page.</source>
        <extracomment>English, for other numbers: The scan has more than {n} pages.</extracomment>
        <translation>
            <numerusform>La numérisation compte plus de {n} page.</numerusform>
            <numerusform>La numérisation compte plus de {n} pages.</numerusform>
        </translation>
        <extra-po-msgid_plural>The scan has more than {n} pages.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>The form has no code on its pages that can be read.</source>
        <translation>Le formulaire n’a pas de code lisible sur ses pages.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>Page {page}: nothing is written in the signature block of {name}.</source>
        <translation>Page {page} : rien n’est écrit dans le cadre de signature de {name}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/scan/reading.py"/>
        <source>Give only the scan of this form.</source>
        <translation>Donnez seulement la numérisation de ce formulaire.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/send/email</name>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>The e-mail has {size} MB; some mailboxes refuse more than 10.</source>
        <translation>L’e-mail pèse {size} Mo ; certaines boîtes aux lettres refusent plus de 10 Mo.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>The e-mail has {size} MB. Below 5 it reaches almost every mailbox.</source>
        <translation>L’e-mail pèse {size} Mo. En dessous de 5 Mo, il parvient à presque toutes les boîtes aux lettres.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>The e-mail would have {size} MB, more than mailboxes take.</source>
        <translation>L’e-mail pèserait {size} Mo, plus que les boîtes aux lettres n’acceptent.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>Ask the AI Office how to hand in a file of that size.</source>
        <translation>Demandez au Bureau de l’IA comment remettre un fichier de cette taille.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>The two documents do not say the same.</source>
        <translation>Les deux documents ne disent pas la même chose.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>Make both from the same draft, and sign both.</source>
        <translation>Établissez les deux à partir du même brouillon, et signez les deux.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>Both documents are of the same kind, so that one of them is enough.</source>
        <translation>Les deux documents sont du même type ; un seul suffit donc.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>Attach the Commission’s form and the program’s own document, or one of them.</source>
        <translation>Joignez le formulaire de la Commission et le document propre au programme, ou l’un des deux.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>This is a rehearsal or a draft, and only a real form is mailed.</source>
        <translation>Ceci est une répétition ou un brouillon, et seul un vrai formulaire est envoyé par e-mail.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>Sign the real form; then prepare the e-mail from it.</source>
        <translation>Signez le vrai formulaire, puis préparez l’e-mail à partir de celui-ci.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>The form was signed with the key of a rehearsal.</source>
        <translation>Le formulaire a été signé avec la clé d’une répétition.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>Sign it with your own key; then prepare the e-mail from it.</source>
        <translation>Signez-le avec votre propre clé, puis préparez l’e-mail à partir de celui-ci.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>The form is not signed by everyone who is to sign it.</source>
        <translation>Le formulaire n’est pas signé par toutes les personnes qui doivent le signer.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>Have it signed in every signature block; then prepare the e-mail.</source>
        <translation>Faites-le signer dans chaque cadre de signature, puis préparez l’e-mail.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>The signature does not say when it was made.</source>
        <translation>La signature n’indique pas quand elle a été apposée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>Sign the form again; then prepare the e-mail from it.</source>
        <translation>Signez de nouveau le formulaire, puis préparez l’e-mail à partir de celui-ci.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/email.py"/>
        <source>No e-mail was made, and nothing was sent.</source>
        <translation>Aucun e-mail n’a été établi et rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/send/gate</name>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The e-mail is addressed to “{address}”.</source>
        <translation>L’e-mail est adressé à « {address} ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <source>The e-mail is larger than mailboxes take.</source>
        <translation>L’e-mail est plus volumineux que les boîtes aux lettres ne l’acceptent.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <source>The e-mail is addressed to the mailbox of another code, on transparency of AI-generated content.</source>
        <translation>L’e-mail est adressé à la boîte aux lettres d’un autre code, sur la transparence des contenus générés par l’IA.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <source>The e-mail is addressed to “{address}”, which looks like the address of the AI Office and is another.</source>
        <translation>L’e-mail est adressé à « {address} », qui ressemble à l’adresse du Bureau de l’IA mais en est une autre.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <source>The e-mail has line ends that programs read differently.</source>
        <translation>L’e-mail a des fins de ligne que les programmes lisent différemment.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <source>The e-mail has lines that do not pass every mail server.</source>
        <translation>L’e-mail a des lignes qui ne passent pas par tous les serveurs de messagerie.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The e-mail has other header lines than it should.</source>
        <translation>L’e-mail a d’autres lignes d’en-tête que celles qu’il devrait avoir.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <source>Mail programs would read this e-mail differently.</source>
        <translation>Les logiciels de messagerie liraient cet e-mail différemment.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <location filename="../../aicode_desktop/workflow/sending.py"/>
        <source>Nothing was sent, and the signed form is unchanged.</source>
        <translation>Rien n’a été envoyé et le formulaire signé est inchangé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <source>The e-mail has a header line that is none.</source>
        <translation>L’e-mail a une ligne d’en-tête qui n’en est pas une.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/gate.py"/>
        <source>The e-mail cannot be read by every mail program.</source>
        <translation>L’e-mail n’est pas lisible par tous les logiciels de messagerie.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/send/outlook</name>
    <message>
        <location filename="../../aicode_desktop/send/outlook.py"/>
        <source>This file is not a message of Outlook’s, or a damaged one.</source>
        <translation>Ce fichier n’est pas un message d’Outlook ou est endommagé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/outlook.py"/>
        <location filename="../../aicode_desktop/send/reply.py"/>
        <source>Nothing was kept, and the file was not changed.</source>
        <translation>Rien n’a été conservé et le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/outlook.py"/>
        <source>Save the reply again, as .msg or .eml, then take that file.</source>
        <translation>Enregistrez de nouveau la réponse, en .msg ou .eml, puis prenez ce fichier.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/send/readback</name>
    <message>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The attachment of the e-mail is not the signed form.</source>
        <translation>La pièce jointe de l’e-mail n’est pas le formulaire signé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The attachment of the e-mail has another name.</source>
        <translation>La pièce jointe de l’e-mail porte un autre nom.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The e-mail does not say what it should.</source>
        <translation>L’e-mail ne dit pas ce qu’il devrait.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The e-mail is too large.</source>
        <translation>L’e-mail est trop volumineux.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The e-mail has more than one recipient, or none.</source>
        <translation>L’e-mail a plus d’un destinataire, ou n’en a aucun.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The e-mail has other parts than a text and one PDF.</source>
        <translation>L’e-mail a d’autres parties qu’un texte et un PDF.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The e-mail is malformed.</source>
        <translation>L’e-mail est mal formé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The PDF in the e-mail is not an attachment.</source>
        <translation>Le PDF de l’e-mail n’est pas une pièce jointe.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The second attachment of the e-mail is not the one chosen.</source>
        <translation>La seconde pièce jointe de l’e-mail n’est pas celle qui a été choisie.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/readback.py"/>
        <source>The e-mail cannot be read.</source>
        <translation>L’e-mail est illisible.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/send/reply</name>
    <message>
        <location filename="../../aicode_desktop/send/reply.py"/>
        <source>This file is not an e-mail.</source>
        <translation>Ce fichier n’est pas un e-mail.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/reply.py"/>
        <source>Save the reply in your mail program as .eml or .msg, then take that file.</source>
        <translation>Enregistrez la réponse dans votre logiciel de messagerie en .eml ou .msg, puis prenez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/reply.py"/>
        <source>This reply is larger than {size} MB.</source>
        <translation>Cette réponse dépasse {size} Mo.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/reply.py"/>
        <source>Save it without its attachments; keep these as files of their own.</source>
        <translation>Enregistrez-la sans ses pièces jointes ; conservez celles-ci comme fichiers séparés.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/send/wording</name>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>{what}, General-Purpose AI Code of Practice: {provider}</source>
        <translation>{what}, code de bonne pratique pour l’IA à usage général : {provider}</translation>
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
        <translation>Madame, Monsieur,

Veuillez trouver ci-joint le formulaire de signataire signé de {provider} pour le code de bonne pratique pour l’IA à usage général (édition du {edition}).

{chapters}

{signatures}

Numéro du document : {number}
Pièce jointe : {attachment}
SHA-256 de la pièce jointe : {sha256}

{form}

{contact}Veuillez agréer, Madame, Monsieur, l’expression de notre considération distinguée.
{sender}
</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>

The second attachment holds the same declaration, signed as well: {name}
SHA-256 of the second attachment: {sha256}</source>
        <translation>

La seconde pièce jointe contient la même déclaration, signée elle aussi : {name}
SHA-256 de la seconde pièce jointe : {sha256}</translation>
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
        <translation>Madame, Monsieur,

Veuillez trouver ci-joint, signé à la main, le document suivant de {provider} pour le code de bonne pratique pour l’IA à usage général (édition du {edition}) : {what}.

{content}

Signé sur papier pour le fournisseur par :
{people}

La pièce jointe est une numérisation : une page de garde, les pages signées sous forme d’images et les déclarations sous forme de données. Elle ne porte pas de signature électronique d’un signataire.{seal} Nous conservons le papier et vous l’enverrons si vous en avez besoin ; veuillez nous le faire savoir.

Numéro du document : {number}
Pièce jointe : {attachment}
SHA-256 de la pièce jointe : {sha256}

Le formulaire est notre propre déclaration, préparée à partir des questions et réponses de la Commission sur la signature du code. S’il vous la faut sur un formulaire de votre part, veuillez nous le faire savoir.

{contact}Veuillez agréer, Madame, Monsieur, l’expression de notre considération distinguée.
{sender}
</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>It follows our document {earlier}.</source>
        <translation>Il fait suite à notre document {earlier}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>SHA-256 of that file: {sha256}</source>
        <translation>SHA-256 de ce fichier : {sha256}</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>{number}, signed on {day}</source>
        <translation>{number}, signé le {day}</translation>
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
        <translation>Madame, Monsieur,

Veuillez trouver ci-joint, signé, le document suivant de {provider}, relatif au code de bonne pratique pour l’IA à usage général (édition du {edition}) : {what}.

{does}

Il fait suite à notre document {earlier}.
SHA-256 de ce fichier : {earlier_sha256}

{signatures}

Numéro du document : {number}
Pièce jointe : {attachment}
SHA-256 de la pièce jointe : {sha256}

{own}Veuillez nous indiquer qu’il vous est parvenu.

{contact}Veuillez agréer, Madame, Monsieur, l’expression de notre considération distinguée.
{sender}
</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>{day}, {time} UTC</source>
        <translation>{day}, {time} UTC</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>The form is our own declaration, prepared from the Commission’s questions and answers on signing the Code. Should you need it on a form of yours, please let us know.</source>
        <translation>Le formulaire est notre propre déclaration, préparée à partir des questions et réponses de la Commission sur la signature du code. S’il vous la faut sur un formulaire de votre part, veuillez nous le faire savoir.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>The declaration is made on the form that the Commission publishes for it.</source>
        <translation>La déclaration est faite sur le formulaire que la Commission publie à cet effet.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>It is our own declaration: we know of no form of yours for this purpose. Should there be one, please let us know.

</source>
        <translation>C’est notre propre déclaration : nous ne connaissons pas de formulaire de votre part à cet effet. S’il en existe un, veuillez nous le faire savoir.

</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>It states what was and what is, and declares in full what holds now.</source>
        <translation>Il indique ce qui était et ce qui est, et déclare en entier ce qui vaut désormais.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>It says what was wrong, and declares in full what is right.</source>
        <translation>Il indique ce qui était inexact, et déclare en entier ce qui est exact.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>The withdrawal takes effect on {day}.</source>
        <translation>Le retrait prend effet le {day}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Chapters signed: {chapters}.</source>
        <translation>Chapitres signés : {chapters}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Signed for the provider by:</source>
        <translation>Signé pour le fournisseur par :</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Electronic signatures (holder of the certificate, time):</source>
        <translation>Signatures électroniques (titulaire du certificat, heure) :</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>the provider</source>
        <translation>le fournisseur</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>With it we sign the updated Code.</source>
        <translation>Par ce document, nous signons le code mis à jour.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Chapters still signed: {chapters}.</source>
        <translation>Chapitres encore signés : {chapters}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Chapters not signed: {chapters}.</source>
        <translation>Chapitres non signés : {chapters}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>For questions, please contact:</source>
        <translation>Pour toute question, veuillez vous adresser à :</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source> A seal of {holder} on it shows that the file was not changed since.</source>
        <translation> Un cachet de {holder} y montre que le fichier n’a pas été modifié depuis.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Chapters withdrawn: {chapters}.</source>
        <translation>Chapitres retirés : {chapters}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/send/wording.py"/>
        <source>Chapters withdrawn: {chapters} (the whole signature).</source>
        <translation>Chapitres retirés : {chapters} (toute la signature).</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/detached</name>
    <message>
        <location filename="../../aicode_desktop/sign/detached.py"/>
        <source>The signature is larger than a signature is.</source>
        <translation>La signature est plus volumineuse que ne l’est une signature.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detached.py"/>
        <source>The signature does not hold: the file was changed, or it is another.</source>
        <translation>La signature n’est pas valable : le fichier a été modifié, ou c’en est un autre.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detached.py"/>
        <source>The signature is by “{holder}”, whom none of the named roots vouches for.</source>
        <translation>La signature est de « {holder} », dont aucune des racines nommées ne répond.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detached.py"/>
        <source>Nothing was loaded.</source>
        <translation>Rien n’a été chargé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detached.py"/>
        <source>Ask whoever made the file for it and its signature again.</source>
        <translation>Redemandez le fichier et sa signature à la personne qui l’a établi.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detached.py"/>
        <source>The file beside it is not a signature of this file.</source>
        <translation>Le fichier placé à côté n’est pas une signature de ce fichier.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/detail</name>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>The document carries {lists} lists of revoked certificates and {answers} answers of issuers (OCSP).</source>
        <translation>Le document contient {lists} listes de certificats révoqués et {answers} réponses d’émetteurs (OCSP).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>The file was added to once.</source>
        <extracomment>English, for other numbers: The file was added to {n} times.</extracomment>
        <translation>
            <numerusform>Le fichier a reçu un ajout.</numerusform>
            <numerusform>Le fichier a reçu {n} ajouts.</numerusform>
        </translation>
        <extra-po-msgid_plural>The file was added to {n} times.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>The document carries nothing about revoked certificates.</source>
        <translation>Le document ne contient rien sur des certificats révoqués.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>No change is permitted (P=1).</source>
        <translation>Aucune modification n’est permise (P=1).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>Filling in forms and further signatures are permitted (P=2).</source>
        <translation>Le remplissage de formulaires et d’autres signatures sont permis (P=2).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>Forms, further signatures and notes are permitted (P=3).</source>
        <translation>Formulaires, autres signatures et notes sont permis (P=3).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>The signature does not restrict changes.</source>
        <translation>La signature ne restreint pas les modifications.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>What was added is more than further signatures, or could not be told.</source>
        <translation>Ce qui a été ajouté va au-delà d’autres signatures, ou n’a pas pu être déterminé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>Form fields filled in: {names}.</source>
        <translation>Champs de formulaire remplis : {names}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>Nothing of what is shown was changed.</source>
        <translation>Rien de ce qui est montré n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>Only time-stamps, evidence for validation and empty signature fields were added.</source>
        <translation>Seuls des horodatages, des preuves pour la validation et des champs de signature vides ont été ajoutés.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>Only signatures and entries in forms were added.</source>
        <translation>Seules des signatures et des entrées dans des formulaires ont été ajoutées.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>Notes or other annotations were added.</source>
        <translation>Des notes ou d’autres annotations ont été ajoutées.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/detail.py"/>
        <source>Something was added that is none of these.</source>
        <translation>Quelque chose a été ajouté qui n’est rien de tout cela.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/doctor</name>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>Ask its issuer for a new certificate, or choose another token.</source>
        <translation>Demandez un nouveau certificat à son émetteur, ou choisissez une autre carte ou un autre jeton.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>Install the program that came with the token, then look again.</source>
        <translation>Installez le programme fourni avec la carte ou le jeton, puis cherchez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>The system did not say which card readers there are.</source>
        <translation>Le système n’a pas indiqué quels lecteurs de cartes sont présents.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>The token “{token}” shows no certificate to sign with.</source>
        <translation>La carte ou le jeton « {token} » ne montre aucun certificat permettant de signer.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>Ask its issuer to put one on it, or use the module that came with the token.</source>
        <translation>Demandez à son émetteur d’en placer un, ou utilisez le module fourni avec la carte ou le jeton.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>There is no card in “{reader}”.</source>
        <translation>Il n’y a pas de carte dans « {reader} ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>Put the card in with the chip first, and look again.</source>
        <translation>Insérez la carte, puce en avant, et cherchez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The PIN of “{token}” is locked after too many wrong tries.</source>
        <translation>Le code PIN de « {token} » est bloqué après trop d’essais faux.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Unlock it with the PUK in the program that came with the token, or ask its issuer.</source>
        <translation>Débloquez-le avec le code PUK dans le programme fourni avec la carte ou le jeton, ou demandez à son émetteur.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>“{token}” has no PIN yet.</source>
        <translation>« {token} » n’a pas encore de code PIN.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Set its PIN in the program that came with the token.</source>
        <translation>Définissez son code PIN dans le programme fourni avec la carte ou le jeton.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>The system’s part for card readers (PC/SC) is not installed.</source>
        <translation>Le composant du système pour les lecteurs de cartes (PC/SC) n’est pas installé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>The system’s service for card readers (PC/SC) is not running.</source>
        <translation>Le service du système pour les lecteurs de cartes (PC/SC) n’est pas en marche.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>No PKCS#11 module was found on this computer.</source>
        <translation>Aucun module PKCS#11 n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>Install the program that came with the token, or name its module by hand.</source>
        <translation>Installez le programme fourni avec la carte ou le jeton, ou nommez vous-même son module.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>There is a card in “{reader}” that no module knows.</source>
        <translation>Il y a dans « {reader} » une carte qu’aucun module ne connaît.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>Install and start it (on Debian and Ubuntu the package pcscd), then look again.</source>
        <translation>Installez-le et démarrez-le (sous Debian et Ubuntu, le paquet pcscd), puis cherchez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>No card reader and no token was seen.</source>
        <translation>Aucun lecteur de cartes, aucune carte et aucun jeton n’a été vu.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>Plug it in, wait until its light is steady, and look again.</source>
        <translation>Branchez l’appareil, attendez que son voyant soit fixe et cherchez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>One certificate is ready to sign with, on “{token}”.</source>
        <extracomment>English, for other numbers: {n} certificates are ready to sign with, the first on “{token}”.</extracomment>
        <translation>
            <numerusform>Un certificat est prêt pour signer, sur « {token} ».</numerusform>
            <numerusform>{n} certificats sont prêts pour signer, le premier sur « {token} ».</numerusform>
        </translation>
        <extra-po-msgid_plural>{n} certificates are ready to sign with, the first on “{token}”.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>Choose it when you sign; the PIN is asked once.</source>
        <translation>Choisissez-le au moment de signer ; le code PIN est demandé une fois.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>The certificate on “{t}” expired on {d}.</source>
        <translation>Le certificat sur « {t} » a expiré le {d}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>The certificate on “{t}” is not valid before {d}.</source>
        <translation>Le certificat sur « {t} » n’est pas valable avant le {d}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>Check the clock of this computer, or wait until then.</source>
        <translation>Vérifiez l’horloge de cet ordinateur, ou attendez jusque-là.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/doctor.py"/>
        <source>The certificate on “{t}” was not issued for signing documents.</source>
        <translation>Le certificat sur « {t} » n’a pas été émis pour signer des documents.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/evidence</name>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>A file of revocations holds neither a list (CRL) nor an OCSP response.</source>
        <translation>Un fichier de révocations ne contient ni liste (CRL) ni réponse OCSP.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>The certificate of “{holder}”, or one above it, was revoked on {day}.</source>
        <translation>Le certificat de « {holder} », ou un certificat supérieur, a été révoqué le {day}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>Sign with a certificate that is not revoked.</source>
        <translation>Signez avec un certificat qui n’est pas révoqué.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>The certificate of “{issuer}” is missing.</source>
        <translation>Le certificat de « {issuer} » manque.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>Its owner publishes it; add it (at the command line with --issuer).</source>
        <translation>Son titulaire le publie ; ajoutez-le (sur la ligne de commande avec --issuer).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>What “{issuer}” has revoked is not known, or is out of date.</source>
        <translation>Ce que « {issuer} » a révoqué n’est pas connu, ou n’est plus à jour.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <location filename="../../aicode_desktop/workflow/whole_job.py"/>
        <source>Nothing was signed or written.</source>
        <translation>Rien n’a été signé ni écrit.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>Choose the file as its issuer publishes it (.crl, .der or .ors).</source>
        <translation>Choisissez le fichier tel que son émetteur le publie (.crl, .der ou .ors).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>Fetch its list from {url} and add it (at the command line with --revocation).</source>
        <translation>Récupérez sa liste sur {url} et ajoutez-la (sur la ligne de commande avec --revocation).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>Ask it for an OCSP response, and add that (at the command line: --revocation).</source>
        <translation>Demandez-lui une réponse OCSP et ajoutez-la (sur la ligne de commande : --revocation).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>The certificate of “{holder}”, or one above it, is not good on {day}.</source>
        <translation>Le certificat de « {holder} », ou un certificat supérieur, n’est pas valable le {day}.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/evidence.py"/>
        <source>Sign with another key, or at level B-T or B-B.</source>
        <translation>Signez avec une autre clé, ou au niveau B-T ou B-B.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/examination</name>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <source>A time-stamp in the file is false, or the file was changed after it.</source>
        <translation>Un horodatage dans le fichier est faux, ou le fichier a été modifié après lui.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <source>Something was added after a time-stamp that it does not permit.</source>
        <translation>Après un horodatage, quelque chose a été ajouté qu’il ne permet pas.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <source>The file has more than {count} signature fields.</source>
        <translation>Le fichier compte plus de {count} champs de signature.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <source>What was signed was changed after signing.</source>
        <translation>Ce qui a été signé a été modifié après la signature.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <source>The signature is false: it was not made with the key of its certificate.</source>
        <translation>La signature est fausse : elle n’a pas été établie avec la clé de son certificat.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <source>The signature does not cover the document that is shown.</source>
        <translation>La signature ne couvre pas le document qui est montré.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <source>Something was added after signing that the signature does not permit.</source>
        <translation>Après la signature, quelque chose a été ajouté qu’elle ne permet pas.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <source>The signature does not meet the conditions of its signature block.</source>
        <translation>La signature ne remplit pas les conditions de son cadre de signature.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <source>The signature was made with methods that are no longer safe.</source>
        <translation>La signature a été établie avec des procédés qui ne sont plus sûrs.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <source>The time-stamp of the signature is false.</source>
        <translation>L’horodatage de la signature est faux.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/examination.py"/>
        <location filename="../../aicode_desktop/sign/opening.py"/>
        <source>The file is a damaged or incomplete PDF.</source>
        <translation>Le fichier est un PDF endommagé ou incomplet.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/keyfile</name>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Nothing was signed and your draft is unchanged.</source>
        <translation>Rien n’a été signé et votre brouillon est inchangé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>“{name}” is not a certificate file (PKCS#12).</source>
        <translation>« {name} » n’est pas un fichier de certificat (PKCS#12).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Choose the file with the ending .p12 or .pfx that holds your key.</source>
        <translation>Choisissez le fichier se terminant par .p12 ou .pfx qui contient votre clé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>“{name}” holds no private key.</source>
        <translation>« {name} » ne contient pas de clé privée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Export the certificate again together with its private key.</source>
        <translation>Exportez de nouveau le certificat avec sa clé privée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>“{name}” holds no certificate that belongs to its private key.</source>
        <translation>« {name} » ne contient pas de certificat correspondant à sa clé privée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Opening “{name}” would take far longer than any sound key needs.</source>
        <translation>Ouvrir « {name} » prendrait bien plus de temps que n’en exige une clé en bon état.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Export the key again from the program that holds it.</source>
        <translation>Exportez de nouveau la clé à partir du programme qui la détient.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>The key in “{name}” is of a kind that cannot sign this document.</source>
        <translation>La clé dans « {name} » est d’un type qui ne peut pas signer ce document.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Use an RSA key, an ECDSA key (P-256, P-384, P-521) or an Ed25519 key.</source>
        <translation>Utilisez une clé RSA, une clé ECDSA (P-256, P-384, P-521) ou une clé Ed25519.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>The RSA key in “{name}” has {bits} bits, which is too weak to sign with today.</source>
        <translation>La clé RSA dans « {name} » compte {bits} bits, ce qui est trop faible pour signer aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Use a key of {bits} bits or more.</source>
        <translation>Utilisez une clé de {bits} bits ou plus.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>The RSA key in “{name}” has {bits} bits, more than the program works with.</source>
        <translation>La clé RSA dans « {name} » compte {bits} bits, plus que le programme n’en traite.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Use a key of at most {bits} bits.</source>
        <translation>Utilisez une clé de {bits} bits au plus.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>The certificate in “{name}” is signed with {digest}, which is broken.</source>
        <translation>Le certificat dans « {name} » est signé avec {digest}, qui n’est plus sûr.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Ask whoever issued the certificate for a new one.</source>
        <translation>Demandez un nouveau certificat à son émetteur.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>The certificate in “{name}” is malformed.</source>
        <translation>Le certificat dans « {name} » est mal formé.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Ask whoever issued the certificate for a correct one.</source>
        <translation>Demandez un certificat correct à son émetteur.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>“{name}” is protected in a way that is too old or not known.</source>
        <translation>« {name} » est protégé d’une manière trop ancienne ou inconnue.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>The passphrase does not open “{name}”.</source>
        <translation>La phrase secrète n’ouvre pas « {name} ».</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>The certificate in “{name}” is signed in a way that is not known.</source>
        <translation>Le certificat dans « {name} » est signé d’une manière inconnue.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Ask whoever issued the certificate for one of today’s kind.</source>
        <translation>Demandez à son émetteur un certificat d’un type actuel.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/keyfile.py"/>
        <source>Type the passphrase again, or choose another key.</source>
        <translation>Saisissez de nouveau la phrase secrète, ou choisissez une autre clé.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/longterm</name>
    <message>
        <location filename="../../aicode_desktop/sign/longterm.py"/>
        <source>The form was certified so that nothing may be added to it.</source>
        <translation>Le formulaire a été certifié de sorte que rien ne puisse y être ajouté.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/longterm.py"/>
        <source>Keep it as it is: readers would say that a renewed copy was altered.</source>
        <translation>Conservez-le tel quel : les lecteurs indiqueraient qu’une copie renouvelée a été modifiée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/longterm.py"/>
        <source>The document could not be time-stamped.</source>
        <translation>Le document n’a pas pu être horodaté.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/longterm.py"/>
        <source>The result did not hold and was thrown away: {why}</source>
        <translation>Le résultat n’était pas valable et a été détruit : {why}</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/modules</name>
    <message>
        <location filename="../../aicode_desktop/sign/modules.py"/>
        <source>“{name}” is no PKCS#11 module: it is no program library.</source>
        <translation>« {name} » n’est pas un module PKCS#11 : ce n’est pas une bibliothèque de programme.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/modules.py"/>
        <source>“{name}” is made for another kind of processor ({theirs}); this program runs on {own}.</source>
        <translation>« {name} » est fait pour un autre type de processeur ({theirs}) ; ce programme fonctionne sur {own}.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/opening</name>
    <message>
        <location filename="../../aicode_desktop/sign/opening.py"/>
        <source>The file was added to more than {count} times.</source>
        <translation>Le fichier a reçu plus de {count} ajouts.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/opening.py"/>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/opening.py"/>
        <source>The file is not a PDF.</source>
        <translation>Le fichier n’est pas un PDF.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/opening.py"/>
        <source>The file is too complex to be checked.</source>
        <translation>Le fichier est trop complexe pour être vérifié.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/opening.py"/>
        <source>The file is encrypted, so its signatures cannot be checked.</source>
        <translation>Le fichier est chiffré ; ses signatures ne peuvent donc pas être vérifiées.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/opening.py"/>
        <location filename="../../aicode_desktop/sign/verify.py"/>
        <source>The file was only read, and nothing was changed.</source>
        <translation>Le fichier a seulement été lu et rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/opening.py"/>
        <source>Ask whoever gave you the file for a complete copy of it.</source>
        <translation>Demandez une copie complète du fichier à la personne qui vous l’a donné.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/ownkey</name>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>The passphrase is too short: it needs at least {n} characters.</source>
        <translation>La phrase secrète est trop courte : il lui faut au moins {n} caractères.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>The passphrase is too easy to guess: it repeats a few characters.</source>
        <translation>La phrase secrète est trop facile à deviner : elle répète quelques caractères.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>That nothing in the form was changed after it was signed.</source>
        <translation>Que rien dans le formulaire n’a été modifié après sa signature.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>That whoever signed it held this key and its passphrase.</source>
        <translation>Que la personne qui l’a signé détenait cette clé et sa phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>Who that was: the name in the certificate is what its maker typed; nobody checked it.</source>
        <translation>Qui c’était : le nom dans le certificat est celui que son auteur a saisi ; personne ne l’a vérifié.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>When it was signed: the time is that of the computer, unless a time-stamp is added.</source>
        <translation>Quand il a été signé : l’heure est celle de l’ordinateur, sauf si un horodatage est ajouté.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>What a qualified signature proves: only that one equals a handwritten signature by law (Regulation (EU) No 910/2014, Art. 25(2)).</source>
        <translation>Ce que prouve une signature électronique qualifiée : seule celle-ci équivaut en droit à une signature manuscrite (règlement (UE) no 910/2014, article 25, paragraphe 2).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>That the AI Office accepts it: which kinds of signature it accepts is not published. Its address for questions is the one the form goes to.</source>
        <translation>Que le Bureau de l’IA l’accepte : il n’est pas publié quels types de signature il accepte. Son adresse pour les questions est celle à laquelle part le formulaire.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>Choose a longer one, such as four words of your own.</source>
        <translation>Choisissez-en une plus longue, par exemple quatre mots de votre choix.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>“{country}” is no country code.</source>
        <translation>« {country} » n’est pas un code pays.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>Give two letters, such as GR, FR or US (ISO 3166-1).</source>
        <translation>Donnez deux lettres, par exemple GR, FR ou US (ISO 3166-1).</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>A certificate cannot hold {what} as given.</source>
        <translation>Un certificat ne peut pas contenir {what} sous la forme donnée.</translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/ownkey.py"/>
        <source>Give it with 1 to {n} printable characters.</source>
        <translation>Donnez une valeur de 1 à {n} caractères imprimables.</translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/qualification</name>
    <message>
        <location filename="../../aicode_desktop/sign/qualification.py"/>
        <source>Qualified electronic signature; certificate by {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/qualification.py"/>
        <source>Qualified electronic seal; certificate by {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/qualification.py"/>
        <source>Qualified certificate by {service}, but nothing says that its key is in a qualified device; so it makes an advanced signature, not a qualified one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/qualification.py"/>
        <source>Qualified certificate by {service}, but not one for signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/qualification.py"/>
        <source>No trusted list that you loaded names its issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/qualification.py"/>
        <source>Not qualified by the trusted lists that you loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/qualification.py"/>
        <source>The certificate says of itself what no list can confirm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/recipients</name>
    <message>
        <location filename="../../aicode_desktop/sign/recipients.py"/>
        <source>Acrobat shows a green tick where it knows the issuer; otherwise a yellow triangle, “At least one signature has problems”, which then speaks of the issuer and not of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/recipients.py"/>
        <source>Acrobat may not open this file, or may try to repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/recipients.py"/>
        <source>Acrobat shows a red cross, “At least one signature is invalid”, or says that the file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/recipients.py"/>
        <source>Acrobat shows no signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/recipients.py"/>
        <source>Acrobat shows a red cross once it learns that the certificate was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/recipients.py"/>
        <source>Acrobat shows a green tick as a rule, because it knows the European lists; otherwise a yellow triangle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/recipients.py"/>
        <source>Acrobat shows a yellow triangle, “At least one signature has problems”: it does not know who issued the certificate. That is usual for a self-issued one, and goes away once the recipient has compared the fingerprint and trusts it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/sentences</name>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>Signed by {people}; not changed since; {trust}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>{day} {month} {year} at {time} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>{several} and by {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>Not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>the certificate leads to a root that you loaded</source>
        <extracomment>English, for other numbers: the certificates lead to roots that you loaded</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>the certificates lead to roots that you loaded</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>the certificate does not lead to a root that you loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>Not signed: one signature block is empty.</source>
        <extracomment>English, for other numbers: Not signed: {n} signature blocks are empty.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>Not signed: {n} signature blocks are empty.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>One signature block is still empty.</source>
        <extracomment>English, for other numbers: {n} signature blocks are still empty.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{n} signature blocks are still empty.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>It was made for a rehearsal and proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>{name} on {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>{name} at a time that is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>the certificate is not in a trust list you loaded, which is usual for a self-issued one</source>
        <extracomment>English, for other numbers: the certificates are not in a trust list you loaded, which is usual for self-issued ones</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>the certificates are not in a trust list you loaded, which is usual for self-issued ones</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>you loaded no trust list, so nothing is said about who issued the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>the certificate was not valid at the time of checking or signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>the certificate was revoked by its issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>the certificate was not issued for signing documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>A signature in it is damaged or was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>Do not rely on this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>{name}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/sentences.py"/>
        <source>, by </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/signing</name>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>Make the document again from your draft, and sign that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>Try again. If it happens again, sign with another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>Nothing was signed, and the unsigned form and your draft are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>This is a draft, and drafts are not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>Complete the form until nothing is missing; then sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>The key of a rehearsal cannot sign a real form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>Choose your own key, or rehearse instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>Put that right, or choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>The document does not carry the data that it should have been made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>A signature already in the document does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>Ask for the document again from whoever signed before you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>Whoever signed first forbade every change, and a further signature is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>Make the document again from your draft, and have everyone sign that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>The document has no empty signature block “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>The signature just made did not hold and was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>The signature could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>Try again. If it fails again, sign with another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/signing.py"/>
        <source>The signature just made did not hold and was thrown away: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/strength</name>
    <message>
        <location filename="../../aicode_desktop/sign/strength.py"/>
        <source>The key is of a kind that cannot sign this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/strength.py"/>
        <source>The certificate is signed with {digest}, which is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/strength.py"/>
        <source>The RSA key has {bits} bits, which is too weak to sign with today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/suitability</name>
    <message>
        <location filename="../../aicode_desktop/sign/suitability.py"/>
        <source>The clock of this computer is wrong: it shows {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/suitability.py"/>
        <source>The certificate expired on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/suitability.py"/>
        <source>The certificate is not valid before {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/sign/suitability.py"/>
        <source>The certificate expires in one day.</source>
        <extracomment>English, for other numbers: The certificate expires in {n} days.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>The certificate expires in {n} days.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/suitability.py"/>
        <source>The certificate was not issued for signing documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/suitability.py"/>
        <source>The certificate is held by “{holder}”; the signatory is “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/suitability.py"/>
        <source>The certificate is a seal of “{holder}” and names no person; the form is signed by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/suitability.py"/>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/timestamps</name>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>Try again later; or sign without a time-stamp (level B-B, which proves no time), and add one later by renewing the signed form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>The time-stamp service refused: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>The time-stamp is the answer to another question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>The time-stamp is false, or for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>The certificate of the time-stamp service is not for time-stamping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>It uses a digest that is no longer safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>The time-stamp is too weak to rely on: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>The time-stamp service says it is {theirs}; this computer says {ours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>Set the clock of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>There is no time-stamp: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/timestamps.py"/>
        <source>The time-stamp service answered with something that is no time-stamp.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/token</name>
    <message>
        <location filename="../../aicode_desktop/sign/token.py"/>
        <source>The module “{name}” reports an error: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token.py"/>
        <source>“{name}” cannot be used as a PKCS#11 module; the system says: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token.py"/>
        <source>Choose another certificate, or ask its issuer for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token.py"/>
        <source>“{token}” asks for its PIN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/token_words</name>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The token does not say how many tries are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The module “{name}” broke down while it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Install the newest version of the program that came with the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>One try is left: another wrong PIN locks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The token counts wrong tries and does not say how many are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The token “{token}” is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Put it in, wait until its light is steady, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The PIN was not entered on the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Try again, and type the PIN on the reader when it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The token “{token}” refused to sign; it calls the reason {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Take it out, put it in again and try once more; or sign with another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The PIN does not open “{token}”. {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The module “{name}” did not answer in time and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Take the token out, put it in again, and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The PIN of “{token}” has expired or was never changed from its first value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Set a new PIN in the program that came with the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>“{token}” holds no private key for this certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Choose another certificate, or ask the token’s issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>The module does not know the token, or the token is not set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Use the module that came with the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>It was tried once and not kept. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/token_words.py"/>
        <source>Look the PIN up before you try again; or sign with another key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/trust</name>
    <message>
        <location filename="../../aicode_desktop/sign/trust.py"/>
        <source>A file of trusted certificates holds something that is no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trust.py"/>
        <source>Nothing was checked and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trust.py"/>
        <source>Choose certificate files (.pem, .crt or .cer).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/trusted_lists</name>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>The signature of the trusted list “{name}” does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>Fetch the list anew from where its country publishes it, together with the LOTL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>These are more trusted lists than there are countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>Who may sign the trusted list “{name}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>Load the list of the lists (LOTL) with it, or name its signer’s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>“{name}” is larger than a trusted list is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>“{name}” defines entities, which no trusted list does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>Nothing was trusted because of it, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>“{name}” is not a trusted list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>“{name}” holds one list inside another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>“{name}” does not say when it was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/trusted_lists.py"/>
        <source>Choose the list as its country publishes it (.xml).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/sign/verify</name>
    <message>
        <location filename="../../aicode_desktop/sign/verify.py"/>
        <source>The file does not carry the data that it should have been made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/sign/verify.py"/>
        <source>Choose the signed form, or sign the form again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/actions</name>
    <message>
        <location filename="../../aicode_desktop/workflow/actions.py"/>
        <source>The pages of this file do not show what the data inside says: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/actions.py"/>
        <source>Choose another certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/actions.py"/>
        <source>The file was not changed, and nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/actions.py"/>
        <source>Do not rely on this file; ask its sender for the original.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/acts</name>
    <message>
        <location filename="../../aicode_desktop/workflow/acts.py"/>
        <source>Only a document that every signatory has signed can be followed by another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/acts.py"/>
        <source>Nothing was changed, and no draft was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/acts.py"/>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>Choose the record of the real form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/archive_check</name>
    <message>
        <location filename="../../aicode_desktop/workflow/archive_check.py"/>
        <source>The list said something else than the records, and was made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archive_check.py"/>
        <source>The time-stamp beside entry {n} is false or for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/workflow/archive_check.py"/>
        <source>{n} record is byte for byte as it was when it entered the chain.</source>
        <extracomment>English, for other numbers: {n} records are byte for byte as they were when they entered the chain.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{n} records are byte for byte as they were when they entered the chain.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archive_check.py"/>
        <source>Entry {n}, and all before it, existed on {moment}, says {authority}, if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archive_check.py"/>
        <source>When anything happened: the times are those of this computer, unless a time-stamp says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archive_check.py"/>
        <source>Whether what people noted is true, for instance that a mail was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archive_check.py"/>
        <source>The head that you noted is not in the chain: its end was cut or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archive_check.py"/>
        <source>No entry was altered, removed, added or moved between the first and the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archive_check.py"/>
        <source>The signatures in these records hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archive_check.py"/>
        <source>Whether the end of the chain was cut off, or all of it written anew: for that, compare its head with one noted elsewhere ({head}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/archiving</name>
    <message>
        <location filename="../../aicode_desktop/workflow/archiving.py"/>
        <source>aicode-desktop {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archiving.py"/>
        <source>Kept the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archiving.py"/>
        <source>Prepared the e-mail; whether it was sent is noted elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archiving.py"/>
        <source>No entry of the archive’s chain names this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archiving.py"/>
        <source>Checked the signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archiving.py"/>
        <source>Time-stamped the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archiving.py"/>
        <source>Signed ({level})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archiving.py"/>
        <source>Time proven by the time-stamp; certificate of {issuer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archiving.py"/>
        <source>Time as the signer’s computer said; certificate of {issuer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/archiving.py"/>
        <source>Took in evidence of authority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/chain_stamps</name>
    <message>
        <location filename="../../aicode_desktop/workflow/chain_stamps.py"/>
        <source>There is nothing in this archive to time-stamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/chain_stamps.py"/>
        <source>Keep a record first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/counsel</name>
    <message>
        <location filename="../../aicode_desktop/workflow/counsel.py"/>
        <source>“{name}” does not say what to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/counsel.py"/>
        <source>Give a name that ends in .pdf, .csv, .xlsx or .json.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/desk</name>
    <message>
        <location filename="../../aicode_desktop/workflow/desk.py"/>
        <source>Every signatory has signed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/desk.py"/>
        <source>There is no e-mail for this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/desk.py"/>
        <source>The signed form is kept and unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/desk.py"/>
        <source>Go on to the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/desk.py"/>
        <source>Sign the form first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/editions</name>
    <message>
        <location filename="../../aicode_desktop/workflow/editions.py"/>
        <source>The digest was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/editions.py"/>
        <source>Signed by {holder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/editions.py"/>
        <source>A SHA-256 has 64 digits from 0 to 9 and from a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/editions.py"/>
        <source>The file has another SHA-256 than the one you gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/editions.py"/>
        <source>Another text of the edition “{edition}” is at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/editions.py"/>
        <source>Compare the file with where it comes from, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/editions.py"/>
        <source>It stays as it is, and nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/editions.py"/>
        <source>Find out which of the two is right before you sign either.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/etsi_report</name>
    <message>
        <location filename="../../aicode_desktop/workflow/etsi_report.py"/>
        <source>There is no signature that a report of this kind could be about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/etsi_report.py"/>
        <source>Ask for the report as a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/follow_up</name>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>{number}, {provider}: signed and kept on {day}; that it was sent is not noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>The AI Office reviews the Code at least every two years. Counted from {published}, two years end on {day}: look whether there is an updated Code to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>{number}, {provider}: sent on {day}; no acknowledgement is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>This record lies in no archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>Take it in with “aicode archive import”, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>The reply does not say when it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>Give the day on which it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>The sender’s address, “{address}”, is none of the Commission’s (ec.europa.eu).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>A machine answered: it shows that the e-mail arrived, and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>This is the record of a rehearsal, which nobody was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>This day has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>Give the day on which it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/follow_up.py"/>
        <source>This day is before the document was signed and kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/handing_over</name>
    <message>
        <location filename="../../aicode_desktop/workflow/handing_over.py"/>
        <source>This is no hand-over file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handing_over.py"/>
        <source>The draft has no warning “{code}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handing_over.py"/>
        <source>Take the codes from aicode check --json.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/handover_proof</name>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>The document is not the one that its data gives: it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>The document does not say what the data beside it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>Version {theirs} of the program made the document, and this is {ours}, which draws it differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>Nothing was signed or written, and the file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>The document inside cannot be made anew: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>Install the same version on both computers, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>A later hand-over of this draft was opened here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>Another hand-over that claims to be the same one was opened here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>Do not sign it; ask counsel for a new hand-over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>Open the later one, or ask counsel which of them holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/handover_proof.py"/>
        <source>Ask counsel for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/journey</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../aicode_desktop/workflow/shelf.py"/>
        <source>{n} point open</source>
        <extracomment>English, for other numbers: {n} points open</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{n} points open</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Complete, {n} warning</source>
        <extracomment>English, for other numbers: Complete, {n} warnings</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>Complete, {n} warnings</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../aicode_desktop/workflow/shelf.py"/>
        <source>{made} of {needed} signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../ui/review.ui"/>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../ui/sign.ui"/>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../ui/send.ui"/>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <location filename="../../ui/record.ui"/>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Signed, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Rehearsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>After the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Not in a rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>E-mail draft opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Nothing to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/journey.py"/>
        <source>To read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/manual</name>
    <message>
        <location filename="../../aicode_desktop/workflow/manual.py"/>
        <source>{source}, as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/manual.py"/>
        <source>What each field is for, and what the AI Office does with it, with the source. In the window the question mark beside a field says the same, and F1 leads here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/manual.py"/>
        <source>Everything can be done without a mouse: Tab goes through the fields, the space bar presses a button, and Alt with the underlined letter goes to what bears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/manual.py"/>
        <source>Every field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/manual.py"/>
        <source>The keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/manual.py"/>
        <source>what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/manual.py"/>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/paper</name>
    <message>
        <location filename="../../aicode_desktop/workflow/paper.py"/>
        <source>Every page is there once. Outside the signature blocks nothing was found to differ from the form that was printed, and in each block something is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/paper.py"/>
        <source>It was kept by a person’s decision, despite what is said above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/paper.py"/>
        <source>Look at these places on the paper. If they do no harm, keep the scan despite them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/paper.py"/>
        <source>Scan the pages again, each once, and leave out what does not belong to the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/workflow/paper.py"/>
        <source>The scan is not as it should be: {first}</source>
        <extracomment>English, for other numbers: The scan is not as it should be, in {n} ways. The first: {first}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>The scan is not as it should be, in {n} ways. The first: {first}</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/paper.py"/>
        <source>Compared the scan with the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/paper.py"/>
        <source>Sealed the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/paper.py"/>
        <source>Choose another certificate, or keep the scan without a seal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/paper_signing</name>
    <message>
        <location filename="../../aicode_desktop/workflow/paper_signing.py"/>
        <source>The record of this form is not as it was kept: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/paper_signing.py"/>
        <source>Restore the folder “{name}” from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/placement</name>
    <message>
        <location filename="../../aicode_desktop/workflow/placement.py"/>
        <source>Every signature block of this document is signed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/placement.py"/>
        <source>The document was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/record_table</name>
    <message>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>Acknowledged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>Listed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/record_table.py"/>
        <source>SHA-512</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/returning.py"/>
        <source>This belongs to no hand-over made on this computer, or to an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/returning.py"/>
        <source>It came back unsigned, so there is nothing to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/returning.py"/>
        <source>The draft was changed since it was frozen, so it is not what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/returning.py"/>
        <source>Sent back unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/returning.py"/>
        <source>Ask for the return of the last hand-over, or open it where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/returning.py"/>
        <source>Keep the record without the draft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/self_test</name>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>It ran, but the result is wrong. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Renders, signs and validates the form, and keeps the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Reads the e-mail draft back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Shows a page as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Reads the codes on scanned pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Takes answers to a spreadsheet and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Finds a record of the archive by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Validates the record, and finds an alteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Loads what fills the Commission’s form and reads replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Encrypts a draft and opens it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Asks the keyring, in a process of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Looks for tokens, in a process of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/self_test.py"/>
        <source>Verifies many files on all processors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/sending</name>
    <message>
        <location filename="../../aicode_desktop/workflow/sending.py"/>
        <source>The record does not hold the form that was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/sending.py"/>
        <source>Check the record; restore it from a copy if it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/shelf</name>
    <message>
        <location filename="../../aicode_desktop/workflow/shelf.py"/>
        <source>Ready to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shelf.py"/>
        <source>Cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/shortcuts</name>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>The document beside the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>Lists and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>The list of measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>help, at the field or page you are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>to the next part of the window, and to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>presses the page’s main button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>to that step of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>takes back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>makes it again, by the one that your system knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>prints the document that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>to the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>saves at once; the program also does it by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>larger, smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>at its own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>the next page, and the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>opens the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>removes it, where rows can be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>takes cells copied from a spreadsheet into the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>in place, partly, planned, does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>takes that answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>the next measure, and the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>to the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>back, and forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/shortcuts.py"/>
        <source>closes help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/timeline</name>
    <message>
        <location filename="../../aicode_desktop/workflow/timeline.py"/>
        <source>Nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/workflow/timeline.py"/>
        <source>{n} field changed</source>
        <extracomment>English, for other numbers: {n} fields changed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{n} fields changed</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/workflow/timeline.py"/>
        <source>{n} row added</source>
        <extracomment>English, for other numbers: {n} rows added</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{n} rows added</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="../../aicode_desktop/workflow/timeline.py"/>
        <source>{n} row removed</source>
        <extracomment>English, for other numbers: {n} rows removed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{n} rows removed</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/timeline.py"/>
        <source>First saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/tokens</name>
    <message>
        <location filename="../../aicode_desktop/workflow/tokens.py"/>
        <source>Name one by its label or number: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/tokens.py"/>
        <source>Run the token doctor to see what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/tokens.py"/>
        <source>No certificate, or more than one, is called “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/tokens.py"/>
        <source>There are several certificates to sign with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/tokens.py"/>
        <source>“{label}” of {holder} (number {number})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/verifying</name>
    <message>
        <location filename="../../aicode_desktop/workflow/verifying.py"/>
        <source>The data inside was written by a newer version of this program, so it was not held against the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/verifying.py"/>
        <source>It is the scan of a form signed by hand: an electronic signature on it is a seal on the pictures, not the signature of a signatory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/verifying.py"/>
        <source>It is the Commission’s form: every answer put into it was found on its pages; what else stands there was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/verifying.py"/>
        <source>Another version of this program laid the form out, so its pages could not be made anew: they were searched for the answers, the names and the fingerprint of the data inside, which shows less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/verifying.py"/>
        <source>There is no report of the kind “{ending}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/verifying.py"/>
        <source>The pages of this file do not show what the data inside says: {first} {signatures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/verifying.py"/>
        <source>Let its name end in .pdf, .xml, .json or .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/verifying.py"/>
        <source>Whatever looks at “{name}” is stopped by it or by the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/verifying.py"/>
        <source>The other files were looked at, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/verifying.py"/>
        <source>Do not open it; ask whoever gave it to you for the original.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aicode_desktop/workflow/whole_job</name>
    <message numerus="yes">
        <location filename="../../aicode_desktop/workflow/whole_job.py"/>
        <source>This form has {n} signatory, but {given} keys were given.</source>
        <extracomment>English, for other numbers: This form has {n} signatories, but {given} keys were given.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>This form has {n} signatories, but {given} keys were given.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="../../aicode_desktop/workflow/whole_job.py"/>
        <source>Give one key for each signatory, in any order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources/code/2025-07-10/code</name>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>General-Purpose AI Code of Practice</source>
        <translation>Code de bonne pratique pour l’IA à usage général</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Art. 53(1)(a) and (b); Annexes XI and XII</source>
        <translation>Art. 53, par. 1, points a) et b) ; annexes XI et XII</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>You document each model, keep the documentation for ten years, and answer downstream providers within 14 days.</source>
        <translation>Vous documentez chaque modèle, conservez la documentation pendant dix ans et répondez aux fournisseurs en aval dans les 14 jours.</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Drawing up and keeping up-to-date model documentation</source>
        <translation>Établir et tenir à jour la documentation du modèle</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Providing relevant information</source>
        <translation>Fournir les informations pertinentes</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Ensuring quality, integrity, and security of information</source>
        <translation>Garantir la qualité, l’intégrité et la sécurité des informations</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Art. 53(1)(c)</source>
        <translation>Art. 53, par. 1, point c)</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>You keep and apply a copyright policy, crawl only what is lawfully accessible, respect rights reservations, limit infringing outputs, and name a contact for complaints.</source>
        <translation>Vous tenez et appliquez une politique en matière de droit d’auteur, ne moissonnez que ce qui est licitement accessible, respectez les réserves de droits, limitez les résultats contrefaisants et désignez un point de contact pour les plaintes.</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Copyright policy</source>
        <translation>Politique en matière de droit d’auteur</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Draw up, keep up-to-date and implement a copyright policy</source>
        <translation>Établir, tenir à jour et mettre en œuvre une politique en matière de droit d’auteur</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Reproduce and extract only lawfully accessible copyright-protected content when crawling the World Wide Web</source>
        <translation>Ne reproduire et n’extraire que des contenus protégés par le droit d’auteur licitement accessibles lors du moissonnage du web</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Identify and comply with rights reservations when crawling the World Wide Web</source>
        <translation>Identifier et respecter les réserves de droits lors du moissonnage du web</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Mitigate the risk of copyright-infringing outputs</source>
        <translation>Atténuer le risque de résultats portant atteinte au droit d’auteur</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Designate a point of contact and enable the lodging of complaints</source>
        <translation>Désigner un point de contact et permettre le dépôt de plaintes</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Art. 55</source>
        <translation>Art. 55</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>You keep a Safety and Security Framework, assess and mitigate the systemic risks of each model, report to the AI Office by its release, and report serious incidents within 2 to 15 days.</source>
        <translation>Vous tenez un cadre de sûreté et de sécurité, évaluez et atténuez les risques systémiques de chaque modèle, en rendez compte au Bureau de l’IA au plus tard à sa mise sur le marché et signalez les incidents graves dans un délai de 2 à 15 jours.</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Safety and Security Framework</source>
        <translation>Cadre de sûreté et de sécurité</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Arts 55(1), 56(5); recitals 110, 114, 115</source>
        <translation>Art. 55, par. 1, et art. 56, par. 5 ; considérants 110, 114 et 115</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Creating the Framework</source>
        <translation>Créer le cadre</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Implementing the Framework</source>
        <translation>Mettre en œuvre le cadre</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Updating the Framework</source>
        <translation>Mettre à jour le cadre</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Framework notifications</source>
        <translation>Notifications relatives au cadre</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Systemic risk identification</source>
        <translation>Identification des risques systémiques</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Art. 55(1); recital 110</source>
        <translation>Art. 55, par. 1 ; considérant 110</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Systemic risk identification process</source>
        <translation>Processus d’identification des risques systémiques</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Systemic risk scenarios</source>
        <translation>Scénarios de risque systémique</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Systemic risk analysis</source>
        <translation>Analyse des risques systémiques</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Art. 55(1); recital 114</source>
        <translation>Art. 55, par. 1 ; considérant 114</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Model-independent information</source>
        <translation>Informations indépendantes du modèle</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Model evaluations</source>
        <translation>Évaluations du modèle</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Systemic risk modelling</source>
        <translation>Modélisation des risques systémiques</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Systemic risk estimation</source>
        <translation>Estimation des risques systémiques</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Post-market monitoring</source>
        <translation>Surveillance après commercialisation</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Systemic risk acceptance determination</source>
        <translation>Détermination de l’acceptation des risques systémiques</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Art. 55(1)</source>
        <translation>Art. 55, par. 1</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Systemic risk acceptance criteria and acceptance determination</source>
        <translation>Critères d’acceptation des risques systémiques et détermination de l’acceptation</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Proceeding or not proceeding based on systemic risk acceptance determination</source>
        <translation>Poursuivre ou ne pas poursuivre selon la détermination de l’acceptation des risques systémiques</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Safety mitigations</source>
        <translation>Mesures d’atténuation relatives à la sûreté</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Appropriate safety mitigations</source>
        <translation>Mesures d’atténuation appropriées relatives à la sûreté</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Security mitigations</source>
        <translation>Mesures d’atténuation relatives à la sécurité</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Art. 55(1); recitals 114, 115</source>
        <translation>Art. 55, par. 1 ; considérants 114 et 115</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Security Goal</source>
        <translation>Objectif de sécurité</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Appropriate security mitigations</source>
        <translation>Mesures d’atténuation appropriées relatives à la sécurité</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Safety and Security Model Reports</source>
        <translation>Rapports de sûreté et de sécurité sur les modèles</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Arts 55(1), 56(5)</source>
        <translation>Art. 55, par. 1, et art. 56, par. 5</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Model description and behaviour</source>
        <translation>Description et comportement du modèle</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Reasons for proceeding</source>
        <translation>Raisons de poursuivre</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Documentation of systemic risk identification, analysis, and mitigation</source>
        <translation>Documentation de l’identification, de l’analyse et de l’atténuation des risques systémiques</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>External reports</source>
        <translation>Rapports externes</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Material changes to the systemic risk landscape</source>
        <translation>Changements importants du paysage des risques systémiques</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Model Report updates</source>
        <translation>Mises à jour du rapport sur le modèle</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Model Report notifications</source>
        <translation>Notifications relatives au rapport sur le modèle</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Systemic risk responsibility allocation</source>
        <translation>Répartition des responsabilités en matière de risques systémiques</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Definition of clear responsibilities</source>
        <translation>Définition de responsabilités claires</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Allocation of appropriate resources</source>
        <translation>Allocation de ressources appropriées</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Promotion of a healthy risk culture</source>
        <translation>Promotion d’une saine culture du risque</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Serious incident reporting</source>
        <translation>Signalement des incidents graves</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Methods for serious incident identification</source>
        <translation>Méthodes d’identification des incidents graves</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Relevant information for serious incident tracking, documentation, and reporting</source>
        <translation>Informations pertinentes pour le suivi, la documentation et le signalement des incidents graves</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Reporting timelines</source>
        <translation>Délais de signalement</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Retention period</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Additional documentation and transparency</source>
        <translation>Documentation supplémentaire et transparence</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Arts 53(1)(a), 55(1)</source>
        <translation>Art. 53, par. 1, point a), et art. 55, par. 1</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Additional documentation</source>
        <translation>Documentation supplémentaire</translation>
    </message>
    <message>
        <location filename="../../resources/code/2025-07-10/code.json"/>
        <source>Public transparency</source>
        <translation>Transparence à l’égard du public</translation>
    </message>
</context>
<context>
    <name>resources/counsel/aged</name>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>The Code can be relied on once it is assessed as adequate.</source>
        <translation>On peut s’appuyer sur le code une fois son adéquation constatée.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>The Code was confirmed as adequate on 1 August 2025.</source>
        <translation>L’adéquation du code a été confirmée le 1er août 2025.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>Existing providers are asked to sign before 1 August; the obligations apply from 2 August 2025.</source>
        <translation>Les fournisseurs existants sont invités à signer avant le 1er août ; les obligations s’appliquent à partir du 2 août 2025.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>Both days have passed. Signing is still open, without a deadline.</source>
        <translation>Ces deux dates sont passées. La signature reste possible, sans délai.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>The Commission will focus its enforcement on adherence to the Code.</source>
        <translation>La Commission concentrera son contrôle sur l’adhésion au code.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>The Commission’s enforcement powers apply since 2 August 2026.</source>
        <translation>Les pouvoirs de contrôle de la Commission s’appliquent depuis le 2 août 2026.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>The obligations start to apply on 2 August 2025.</source>
        <translation>Les obligations commencent à s’appliquer le 2 août 2025.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>Models placed on the Union market before that day comply by 2 August 2027.</source>
        <translation>Les modèles mis sur le marché de l’Union avant ce jour doivent être conformes au plus tard le 2 août 2027.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>Providers may rely on the Code to show compliance.</source>
        <translation>Les fournisseurs peuvent s’appuyer sur le code pour démontrer leur conformité.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>They still may; each chapter of the Code adds that adherence is not conclusive evidence of compliance.</source>
        <translation>Ils le peuvent toujours ; chaque chapitre du code ajoute que l’adhésion ne constitue pas une preuve concluante de conformité.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>Regulation (EU) 2026/1744, in force since 27 July 2026, says in recital 41 that codes grant no presumption of conformity.</source>
        <translation>Le règlement (UE) 2026/1744, en vigueur depuis le 27 juillet 2026, indique au considérant 41 que les codes ne confèrent aucune présomption de conformité.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>The AI Office may issue guidance.</source>
        <translation>Le Bureau de l’IA peut publier des orientations.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>The Commission’s Guidelines exist in two editions with different paragraph numbers: C(2025) 5045 of 18 July 2025 and C(2025) 7719 of 19 November 2025. This program cites the later one by section.</source>
        <translation>Les lignes directrices de la Commission existent en deux éditions dont les numéros de paragraphe diffèrent : C(2025) 5045 du 18 juillet 2025 et C(2025) 7719 du 19 novembre 2025. Ce programme cite la plus récente par section.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>Signatories get time, in light of how recently the Code was published.</source>
        <translation>Les signataires disposent de temps, compte tenu du caractère récent de la publication du code.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/aged.json"/>
        <source>the Code is no longer new, so this reason weighs less than it did in July 2025.</source>
        <translation>le code n’est plus récent ; cette raison pèse donc moins qu’en juillet 2025.</translation>
    </message>
</context>
<context>
    <name>resources/counsel/chips</name>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>BF16 or FP16</source>
        <translation>BF16 ou FP16</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>NVIDIA data sheet, without sparsity, as two copies give it</source>
        <translation>Fiche technique NVIDIA, sans parcimonie, d’après deux copies</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>NVIDIA, without sparsity, as two public tables give it</source>
        <translation>NVIDIA, sans parcimonie, d’après deux tableaux publics</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>AMD, without sparsity, as two public tables give it</source>
        <translation>AMD, sans parcimonie, d’après deux tableaux publics</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>BF16</source>
        <translation>BF16</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>Google Cloud documentation, TPU v4</source>
        <translation>Documentation de Google Cloud, TPU v4</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>Google Cloud documentation, TPU v5e</source>
        <translation>Documentation de Google Cloud, TPU v5e</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>Google Cloud documentation, TPU v5p</source>
        <translation>Documentation de Google Cloud, TPU v5p</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>Google Cloud documentation, TPU v6e</source>
        <translation>Documentation de Google Cloud, TPU v6e</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>AWS Neuron documentation, Trainium</source>
        <translation>Documentation d’AWS Neuron, Trainium</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>AWS Neuron documentation, Trainium2, without sparsity</source>
        <translation>Documentation d’AWS Neuron, Trainium2, sans parcimonie</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/chips.json"/>
        <source>AWS Neuron documentation, Trainium3, without sparsity</source>
        <translation>Documentation d’AWS Neuron, Trainium3, sans parcimonie</translation>
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
        <translation>Confirmer le cadre de sûreté et de sécurité</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>At most four weeks after the Article 52 notice, and at most two weeks before the model is placed on the market.</source>
        <translation>Au plus tard quatre semaines après la notification de l’article 52, et au plus tard deux semaines avant la mise sur le marché du modèle.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Give the AI Office access to the Framework</source>
        <translation>Donner au Bureau de l’IA accès au cadre</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Within 5 business days of confirming it.</source>
        <translation>Dans les 5 jours ouvrables suivant sa confirmation.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Assess the Framework</source>
        <translation>Évaluer le cadre</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>At least every 12 months.</source>
        <translation>Au moins tous les 12 mois.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>12 months after the last day for confirming the Framework.</source>
        <translation>12 mois après le dernier jour prévu pour confirmer le cadre.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Hand in the Model Report</source>
        <translation>Remettre le rapport sur le modèle</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>By the time the model is placed on the market; up to 15 business days later where the delay is reasoned.</source>
        <translation>Au plus tard à la mise sur le marché du modèle ; jusqu’à 15 jours ouvrables plus tard si le retard est motivé.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Give access to an updated Model Report</source>
        <translation>Donner accès à un rapport sur le modèle mis à jour</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Within 5 business days of the update.</source>
        <translation>Dans les 5 jours ouvrables suivant la mise à jour.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Update the Model Report</source>
        <translation>Mettre à jour le rapport sur le modèle</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>For the most capable models every six months.</source>
        <translation>Tous les six mois pour les modèles les plus performants.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>First report of a serious incident</source>
        <translation>Premier signalement d’un incident grave</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Within 2, 5, 10 or 15 days, by the kind of incident.</source>
        <translation>Dans les 2, 5, 10 ou 15 jours, selon le type d’incident.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Further reports of a serious incident</source>
        <translation>Signalements suivants d’un incident grave</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Every 4 weeks until it is resolved.</source>
        <translation>Toutes les 4 semaines jusqu’à sa résolution.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Final report of a serious incident</source>
        <translation>Signalement final d’un incident grave</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>At most 60 days after it is resolved.</source>
        <translation>Au plus tard 60 jours après sa résolution.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Keep what documents serious incidents</source>
        <translation>Conserver ce qui documente les incidents graves</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>For 5 years.</source>
        <translation>Pendant 5 ans.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Keep the additional documentation</source>
        <translation>Conserver la documentation supplémentaire</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>For 10 years.</source>
        <translation>Pendant 10 ans.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Keep the model documentation</source>
        <translation>Tenir à jour la documentation du modèle</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Answer a downstream provider</source>
        <translation>Répondre à un fournisseur en aval</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/obligations.json"/>
        <source>Within 14 days of the request.</source>
        <translation>Dans les 14 jours suivant la demande.</translation>
    </message>
</context>
<context>
    <name>resources/counsel/statements</name>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>A provider of a general-purpose AI model, today’s or a future one, signs the Code by completing the Signatory Form and sending it to EU-AIOFFICE-CODE-SIGNATURES@ec.europa.eu.</source>
        <translation>Un fournisseur d’un modèle d’IA à usage général, actuel ou futur, signe le code en remplissant le formulaire de signataire et en l’envoyant à EU-AIOFFICE-CODE-SIGNATURES@ec.europa.eu.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Whoever signs needs enough authority to bind the provider to the Code; a senior executive, for instance.</source>
        <translation>La personne qui signe doit avoir un pouvoir suffisant pour engager le fournisseur à respecter le code ; par exemple un membre de la direction générale.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Providers may rely on the Code to show how they meet Articles 53 and 55, once it is assessed as adequate.</source>
        <translation>Les fournisseurs peuvent s’appuyer sur le code pour montrer comment ils respectent les articles 53 et 55, une fois son adéquation constatée.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>For a chapter that is left out, the easier way to show compliance is lost in that respect.</source>
        <translation>Pour un chapitre non signé, la voie plus simple pour démontrer la conformité est perdue à cet égard.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>For providers that adhere to the Code, the Commission’s enforcement concentrates on whether they keep to it.</source>
        <translation>Pour les fournisseurs qui adhèrent au code, la Commission concentre son contrôle sur le respect de celui-ci.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Because providers that adhere are open about their measures, the Commission and others trust them more.</source>
        <translation>Comme les fournisseurs qui adhèrent sont transparents sur leurs mesures, la Commission et les autres parties prenantes leur font davantage confiance.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>There is no deadline: a provider may sign on any day.</source>
        <translation>Il n’y a pas de délai : un fournisseur peut signer n’importe quel jour.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Providers that existed in July 2025 were asked to sign before 1 August 2025.</source>
        <translation>Les fournisseurs qui existaient en juillet 2025 ont été invités à signer avant le 1er août 2025.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Signatories that agree are listed publicly on the web.</source>
        <translation>Les signataires qui y consentent figurent sur une liste publiée en ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Signing before 1 August 2025 was meant to let the AI Office know who would adhere before the obligations applied, on 2 August 2025.</source>
        <translation>La signature avant le 1er août 2025 devait permettre au Bureau de l’IA de savoir qui adhérerait avant que les obligations ne s’appliquent, le 2 août 2025.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>A provider that chooses not to adhere shows compliance by other means.</source>
        <translation>Un fournisseur qui choisit de ne pas adhérer démontre sa conformité par d’autres moyens.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>A provider that neither develops nor intends a model with systemic risk may sign Safety and Security if it wishes.</source>
        <translation>Un fournisseur qui ne développe ni n’envisage de modèle présentant un risque systémique peut signer Sûreté et sécurité s’il le souhaite.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <location filename="../../resources/help/fields.json"/>
        <source>A provider that signs Safety and Security voluntarily is expected to say which of its models, none of them with systemic risk, come under it.</source>
        <translation>Un fournisseur qui signe Sûreté et sécurité volontairement est censé indiquer lesquels de ses modèles, dont aucun ne présente de risque systémique, en relèvent.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Measures may take time after signing; the AI Office names the cybersecurity measures of Commitment 6 as an example.</source>
        <translation>Les mesures peuvent demander du temps après la signature ; le Bureau de l’IA cite en exemple les mesures de cybersécurité de l’engagement 6.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Commitments that are not all in place right after signing do not necessarily count as broken: the AI Office then assumes good faith and is ready to help.</source>
        <translation>Des engagements qui ne sont pas tous mis en œuvre juste après la signature ne sont pas nécessairement considérés comme rompus : le Bureau de l’IA présume alors la bonne foi et est prêt à aider.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>A provider that does not adhere shows compliance by other adequate means and reports the measures it takes to the AI Office.</source>
        <translation>Un fournisseur qui n’adhère pas démontre sa conformité par d’autres moyens adéquats et rend compte au Bureau de l’IA des mesures qu’il prend.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>A provider that does not adhere is expected to explain how its measures meet its obligations, for instance by a gap analysis against the measures of the Code.</source>
        <translation>Un fournisseur qui n’adhère pas est censé expliquer comment ses mesures satisfont à ses obligations, par exemple par une analyse des écarts par rapport aux mesures du code.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>A provider that does not adhere may get more requests for information, and more for access to evaluate its models, over the whole life of a model.</source>
        <translation>Un fournisseur qui n’adhère pas peut recevoir davantage de demandes d’informations, et davantage de demandes d’accès pour évaluer ses modèles, pendant tout le cycle de vie d’un modèle.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The reason for more requests: the AI Office knows less of how such a provider meets its obligations and needs more detail, on changes to models too.</source>
        <translation>La raison de ces demandes plus nombreuses : le Bureau de l’IA sait moins bien comment un tel fournisseur satisfait à ses obligations et a besoin de plus de précisions, y compris sur les modifications des modèles.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Under Article 56(8) the AI Office encourages and helps the review and adaptation of the Code, where that fits.</source>
        <translation>Au titre de l’article 56, paragraphe 8, le Bureau de l’IA encourage et facilite le réexamen et l’adaptation du code, s’il y a lieu.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The AI Office may help to update the Code formally when technology, risks or experience with the rules change.</source>
        <translation>Le Bureau de l’IA peut aider à mettre le code à jour formellement lorsque la technologie, les risques ou l’expérience acquise avec les règles évoluent.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The AI Office reviews the Code at least every two years, and may propose a simpler way to review and update it.</source>
        <translation>Le Bureau de l’IA réexamine le code au moins tous les deux ans et peut proposer une manière plus simple de le réexaminer et de le mettre à jour.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The AI Office may also give guidance that makes terms of the Code clearer.</source>
        <translation>Le Bureau de l’IA peut aussi donner des orientations qui précisent des termes du code.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Signatories are sent every change to the text of the Code and are invited to sign the updated Code.</source>
        <translation>Toute modification du texte du code est envoyée aux signataires, qui sont invités à signer le code mis à jour.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>A signatory may withdraw its signature at any time.</source>
        <translation>Un signataire peut retirer sa signature à tout moment.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The Code is there to help industry meet the AI Act’s rules on safety, transparency and copyright for general-purpose AI models.</source>
        <translation>Le code est destiné à aider l’industrie à respecter les règles du règlement sur l’IA relatives à la sûreté, à la transparence et au droit d’auteur pour les modèles d’IA à usage général.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Adherence is not conclusive evidence of compliance: each chapter of the Code says so.</source>
        <translation>L’adhésion ne constitue pas une preuve concluante de conformité : chaque chapitre du code le dit.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Codes of practice grant no presumption of conformity.</source>
        <translation>Les codes de bonne pratique ne confèrent aucune présomption de conformité.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Signing part of the Code is accepted in practice: one provider signed Safety and Security only.</source>
        <translation>Signer une partie du code est admis en pratique : un fournisseur n’a signé que Sûreté et sécurité.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Counted from 10 July 2025, two years end in July 2027.</source>
        <translation>Comptées à partir du 10 juillet 2025, deux années prennent fin en juillet 2027.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Signatories may join the Signatory Taskforce, which the AI Office chairs; it was constituted on 30 January 2026.</source>
        <translation>Les signataires peuvent se joindre au groupe de travail des signataires (Signatory Taskforce), présidé par le Bureau de l’IA ; il a été constitué le 30 janvier 2026.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>All three chapters are signed: the Code serves for Article 53(1)(a) to (c), and for Article 55 where a model has systemic risk.</source>
        <translation>Les trois chapitres sont signés : le code sert pour l’article 53, paragraphe 1, points a) à c), et pour l’article 55 lorsqu’un modèle présente un risque systémique.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Transparency and Copyright are signed, Safety and Security is left out: the Code serves for Article 53(1)(a) to (c), not for Article 55.</source>
        <translation>Transparence et Droit d’auteur sont signés, Sûreté et sécurité ne l’est pas : le code sert pour l’article 53, paragraphe 1, points a) à c), non pour l’article 55.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Transparency and Safety and Security are signed, Copyright is left out: the Code serves for Article 53(1)(a) and (b), and for Article 55 where a model has systemic risk; not for Article 53(1)(c).</source>
        <translation>Transparence et Sûreté et sécurité sont signés, Droit d’auteur ne l’est pas : le code sert pour l’article 53, paragraphe 1, points a) et b), et pour l’article 55 lorsqu’un modèle présente un risque systémique ; non pour l’article 53, paragraphe 1, point c).</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Copyright and Safety and Security are signed, Transparency is left out: the Code serves for Article 53(1)(c), and for Article 55 where a model has systemic risk; not for Article 53(1)(a) and (b).</source>
        <translation>Droit d’auteur et Sûreté et sécurité sont signés, Transparence ne l’est pas : le code sert pour l’article 53, paragraphe 1, point c), et pour l’article 55 lorsqu’un modèle présente un risque systémique ; non pour l’article 53, paragraphe 1, points a) et b).</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Transparency alone is signed: the Code serves for Article 53(1)(a) and (b), not for Article 53(1)(c), nor for Article 55.</source>
        <translation>Seul Transparence est signé : le code sert pour l’article 53, paragraphe 1, points a) et b), non pour l’article 53, paragraphe 1, point c), ni pour l’article 55.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Copyright alone is signed: the Code serves for Article 53(1)(c), not for Article 53(1)(a) and (b), nor for Article 55.</source>
        <translation>Seul Droit d’auteur est signé : le code sert pour l’article 53, paragraphe 1, point c), non pour l’article 53, paragraphe 1, points a) et b), ni pour l’article 55.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Safety and Security alone is signed: the Code serves for Article 55 where a model has systemic risk, not for Article 53(1).</source>
        <translation>Seul Sûreté et sécurité est signé : le code sert pour l’article 55 lorsqu’un modèle présente un risque systémique, non pour l’article 53, paragraphe 1.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>All three chapters are left out: no commitment is taken on, so there is nothing to sign and nothing to send.</source>
        <translation>Aucun des trois chapitres n’est signé : aucun engagement n’est pris ; il n’y a donc rien à signer ni à envoyer.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Not every chapter is answered yet, so what the form will say as a whole is open.</source>
        <translation>Tous les chapitres n’ont pas encore de réponse ; ce que le formulaire dira dans son ensemble reste donc ouvert.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The provider has a model with systemic risk: Article 55 concerns it beside Article 53.</source>
        <translation>Le fournisseur a un modèle présentant un risque systémique : l’article 55 le concerne, outre l’article 53.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The provider develops or intends a model with systemic risk: Article 55 comes to concern it beside Article 53.</source>
        <translation>Le fournisseur développe ou envisage un modèle présentant un risque systémique : l’article 55 le concernera, outre l’article 53.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The provider neither has, develops nor intends a model with systemic risk: Article 53 concerns it, Article 55 does not.</source>
        <translation>Le fournisseur n’a, ne développe ni n’envisage de modèle présentant un risque systémique : l’article 53 le concerne, l’article 55 ne le concerne pas.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The provider may become one in future; it can sign already.</source>
        <translation>Le fournisseur peut le devenir à l’avenir ; il peut déjà signer.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>while no general-purpose AI model of the provider is on the Union market, there is nothing yet to show under Articles 53 and 55.</source>
        <translation>tant qu’aucun modèle d’IA à usage général du fournisseur n’est sur le marché de l’Union, il n’y a encore rien à démontrer au titre des articles 53 et 55.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Whether the provider is one today, or whether it has, develops or intends a model with systemic risk, is not answered yet; what follows depends on both.</source>
        <translation>Il n’est pas encore indiqué si le fournisseur en est un aujourd’hui, ni s’il a, développe ou envisage un modèle présentant un risque systémique ; les conséquences dépendent des deux.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The chapter serves Article 53(1)(a) and (b): technical documentation, and information for those who build on the models.</source>
        <translation>Le chapitre sert pour l’article 53, paragraphe 1, points a) et b) : documentation technique et informations pour ceux qui s’appuient sur les modèles.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>By other means, then: technical documentation and information for downstream providers, Article 53(1)(a) and (b).</source>
        <translation>Par d’autres moyens, donc : documentation technique et informations pour les fournisseurs en aval, article 53, paragraphe 1, points a) et b).</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The chapter serves Article 53(1)(c): a policy to respect copyright.</source>
        <translation>Le chapitre sert pour l’article 53, paragraphe 1, point c) : une politique visant à se conformer au droit d’auteur.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>By other means, then: the copyright policy, Article 53(1)(c).</source>
        <translation>Par d’autres moyens, donc : la politique en matière de droit d’auteur, article 53, paragraphe 1, point c).</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The chapter serves Article 55: evaluation, mitigation of systemic risks, incident reporting and cybersecurity.</source>
        <translation>Le chapitre sert pour l’article 55 : évaluation, atténuation des risques systémiques, signalement des incidents et cybersécurité.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>By other means, then: evaluation, mitigation of systemic risks, incident reporting and cybersecurity, Article 55.</source>
        <translation>Par d’autres moyens, donc : évaluation, atténuation des risques systémiques, signalement des incidents et cybersécurité, article 55.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>With a model with systemic risk, there or to come, this is the chapter that serves Article 55.</source>
        <translation>Avec un modèle présentant un risque systémique, existant ou à venir, c’est ce chapitre qui sert pour l’article 55.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Without a model with systemic risk, leaving this chapter out costs nothing: Article 55 asks nothing then.</source>
        <translation>Sans modèle présentant un risque systémique, ne pas signer ce chapitre est sans conséquence : l’article 55 n’exige alors rien.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>A provider without systemic-risk models may join the full Code by saying so explicitly.</source>
        <translation>Un fournisseur sans modèle présentant un risque systémique peut adhérer à l’ensemble du code en le disant expressément.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>the chapter’s own glossary means models with systemic risk, so a voluntary signature that names no model covers nothing.</source>
        <translation>le glossaire de ce chapitre vise les modèles présentant un risque systémique ; une signature volontaire qui ne nomme aucun modèle ne couvre donc rien.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>An open-source model without systemic risk is exempt from Article 53(1)(a) and (b), and from nothing else in Article 53(1).</source>
        <translation>Un modèle à code source ouvert sans risque systémique est exempté de l’article 53, paragraphe 1, points a) et b), et de rien d’autre dans l’article 53, paragraphe 1.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>With systemic risk, a model has no exemption for being open-source.</source>
        <translation>S’il présente un risque systémique, un modèle à code source ouvert ne bénéficie d’aucune exemption à ce titre.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Both thresholds, 10²³ and 10²⁵, are about training compute; none that can be read is given for this model.</source>
        <translation>Les deux seuils, 10²³ et 10²⁵, portent sur le calcul d’entraînement ; aucune valeur lisible n’est indiquée pour ce modèle.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>More than 10²³ FLOP, and it generates language, images or video: by the Guidelines’ indication a general-purpose AI model.</source>
        <translation>Plus de 10²³ FLOP, et il génère du langage, des images ou de la vidéo : selon le critère indicatif des lignes directrices, un modèle d’IA à usage général.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>More than 10²³ FLOP; the Guidelines’ indication also asks that it can generate language (text or audio), images from text or video from text.</source>
        <translation>Plus de 10²³ FLOP ; le critère indicatif des lignes directrices demande aussi qu’il puisse générer du langage (texte ou audio), des images à partir de texte ou de la vidéo à partir de texte.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Not more than 10²³ FLOP: the Guidelines’ indication of a general-purpose AI model is not met.</source>
        <translation>Pas plus de 10²³ FLOP : le critère indicatif des lignes directrices pour un modèle d’IA à usage général n’est pas rempli.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>More than 10²⁵ FLOP of training compute in all: systemic risk is presumed. The provider may argue the exception to the Commission.</source>
        <translation>Plus de 10²⁵ FLOP de calcul d’entraînement au total : le risque systémique est présumé. Le fournisseur peut invoquer l’exception auprès de la Commission.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Not more than 10²⁵ FLOP: systemic risk is not presumed. The Commission may still designate a model.</source>
        <translation>Pas plus de 10²⁵ FLOP : le risque systémique n’est pas présumé. La Commission peut néanmoins désigner un modèle.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>An estimate within 30 % is good enough; within that band, this one may lie on either side of {threshold} FLOP.</source>
        <translation>Une estimation à 30 % près suffit ; dans cette marge, celle-ci peut se situer de part et d’autre de {threshold} FLOP.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Under assessment: until it is settled that it poses no systemic risk, it cannot be named as voluntary.</source>
        <translation>En cours d’évaluation : tant qu’il n’est pas établi qu’il ne présente pas de risque systémique, il ne peut pas être nommé à titre volontaire.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Named under Safety and Security without systemic risk: that is voluntary.</source>
        <translation>Nommé sous Sûreté et sécurité sans risque systémique : c’est volontaire.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>With systemic risk, it comes under Safety and Security where that chapter is signed.</source>
        <translation>Présentant un risque systémique, il relève de Sûreté et sécurité lorsque ce chapitre est signé.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>A provider is expected to say which of its models come under the chapter; words such as “all models” are vague, so name each one.</source>
        <translation>Un fournisseur est censé dire lesquels de ses modèles relèvent du chapitre ; une formule comme « tous les modèles » est vague ; nommez donc chacun d’eux.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The modification took more than one third of the original’s training compute, {limit} FLOP: who modifies becomes the provider of the modified model.</source>
        <translation>La modification a demandé plus d’un tiers du calcul d’entraînement de l’original, {limit} FLOP : l’auteur de la modification devient le fournisseur du modèle modifié.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The modification took no more than one third of the original’s training compute, {limit} FLOP: by this rule who modifies does not become a provider.</source>
        <translation>La modification n’a pas demandé plus d’un tiers du calcul d’entraînement de l’original, {limit} FLOP : selon cette règle, l’auteur de la modification ne devient pas fournisseur.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The original’s training compute is not known, so one third of {threshold} FLOP stands for it, {limit} FLOP. The modification took more: who modifies becomes the provider of the modified model.</source>
        <translation>Le calcul d’entraînement de l’original n’est pas connu ; un tiers de {threshold} FLOP en tient lieu, soit {limit} FLOP. La modification a demandé davantage : l’auteur de la modification devient le fournisseur du modèle modifié.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The original’s training compute is not known, so one third of {threshold} FLOP stands for it, {limit} FLOP. The modification took no more: by this rule who modifies does not become a provider.</source>
        <translation>Le calcul d’entraînement de l’original n’est pas connu ; un tiers de {threshold} FLOP en tient lieu, soit {limit} FLOP. La modification n’a pas demandé davantage : selon cette règle, l’auteur de la modification ne devient pas fournisseur.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Who modifies a model becomes a provider when the modification took more than one third of the original’s training compute; the figures for that are not all given yet.</source>
        <translation>L’auteur de la modification d’un modèle devient fournisseur lorsque la modification a demandé plus d’un tiers du calcul d’entraînement de l’original ; les chiffres nécessaires ne sont pas encore tous indiqués.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The Commission is to be notified without delay, and within two weeks of meeting 10²⁵ FLOP or of knowing that it will be met.</source>
        <translation>La notification à la Commission doit être faite sans tarder, et dans un délai de deux semaines après que 10²⁵ FLOP ont été atteints ou qu’il est établi qu’ils le seront.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Counted from {day}, the two weeks end on {last}.</source>
        <translation>Comptées à partir du {day}, les deux semaines prennent fin le {last}.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Counted from {day}, the two weeks ended on {last}. If no notice has gone out, it is due without delay.</source>
        <translation>Comptées à partir du {day}, les deux semaines ont pris fin le {last}. Si aucune notification n’a été envoyée, elle est due sans tarder.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The day on which 10²⁵ FLOP was met, or known to be met later, is not given, so the last day cannot be counted.</source>
        <translation>Le jour où 10²⁵ FLOP ont été atteints, ou celui où il a été établi qu’ils le seraient, n’est pas indiqué ; le dernier jour ne peut donc pas être calculé.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>that day lies before 2 August 2025, when the obligations began to apply; ask your counsel from which day the two weeks count.</source>
        <translation>ce jour est antérieur au 2 août 2025, date à laquelle les obligations ont commencé à s’appliquer ; demandez à votre conseil à partir de quel jour courent les deux semaines.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Fines reach 3 % of worldwide annual turnover or EUR 15 million, whichever is higher; commitments under a code are taken into account.</source>
        <translation>Les amendes peuvent atteindre 3 % du chiffre d’affaires annuel mondial ou 15 millions d’euros, le montant le plus élevé étant retenu ; les engagements pris au titre d’un code sont pris en compte.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Since 2 August 2026 the Commission has powers to enforce these rules.</source>
        <translation>Depuis le 2 août 2026, la Commission dispose de pouvoirs pour faire appliquer ces règles.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Models placed on the Union market before 2 August 2025 comply by 2 August 2027.</source>
        <translation>Les modèles mis sur le marché de l’Union avant le 2 août 2025 doivent être conformes au plus tard le 2 août 2027.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>this form is not the notice to the Commission that Article 52 asks for.</source>
        <translation>le présent formulaire n’est pas la notification à la Commission qu’exige l’article 52.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>this form is not the mandate of an authorised representative that Article 54 asks for.</source>
        <translation>le présent formulaire n’est pas le mandat d’un mandataire qu’exige l’article 54.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>A provider outside the Union appoints an authorised representative in the Union by written mandate before it places a model on the market.</source>
        <translation>Un fournisseur établi hors de l’Union désigne, par mandat écrit, un mandataire dans l’Union avant de mettre un modèle sur le marché.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Article 54(6) has an exemption from this for open-source models.</source>
        <translation>L’article 54, paragraphe 6, prévoit une exemption pour les modèles à code source ouvert.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>this form is not the public summary of training content that Article 53(1)(d) asks for.</source>
        <translation>le présent formulaire n’est pas le résumé public du contenu d’entraînement qu’exige l’article 53, paragraphe 1, point d).</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The Code does not cover Article 53(1)(d), the public summary of training content.</source>
        <translation>Le code ne couvre pas l’article 53, paragraphe 1, point d), relatif au résumé public du contenu d’entraînement.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The Code of Practice on Transparency of AI-generated content is another code, with its own form and its own address.</source>
        <translation>Le code de bonne pratique sur la transparence des contenus générés par l’IA est un autre code, avec son propre formulaire et sa propre adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The Commission publishes a form of its own as a DOCX file. This program’s document carries the declaration that the FAQ asks for, and is not that file.</source>
        <translation>La Commission publie son propre formulaire sous forme de fichier DOCX. Le document de ce programme contient la déclaration que demande la FAQ et n’est pas ce fichier.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>{name}: the notice is due by {last}.</source>
        <translation>{name} : la notification est due au plus tard le {last}.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>{name}: the two weeks for the notice ended on {last}.</source>
        <translation>{name} : les deux semaines pour la notification ont pris fin le {last}.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>{name}: a notice may be due; the day on which 10²⁵ FLOP was met or foreseen is not given.</source>
        <translation>{name} : une notification est peut-être due ; le jour où 10²⁵ FLOP ont été atteints ou prévus n’est pas indiqué.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The provider is outside the Union, and no authorised representative is named.</source>
        <translation>Le fournisseur est établi hors de l’Union et aucun mandataire n’est nommé.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>An authorised representative is named, without the date of the written mandate.</source>
        <translation>Un mandataire est nommé, sans la date du mandat écrit.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The provider is outside the Union: it appoints a representative before it places its first model on the market.</source>
        <translation>Le fournisseur est établi hors de l’Union : il désigne un mandataire avant de mettre son premier modèle sur le marché.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>The summary of training content for: {names}.</source>
        <translation>Le résumé du contenu d’entraînement pour : {names}.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>Reports to the AI Office such as a gap analysis are said to go by EU SEND, the secure channel that also carries Article 52 notices, Frameworks, Model Reports and incident reports.</source>
        <translation>Les rapports au Bureau de l’IA, tels qu’une analyse des écarts, passeraient par EU SEND, le canal sécurisé qui sert aussi aux notifications de l’article 52, aux cadres, aux rapports sur les modèles et aux signalements d’incidents.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>No source that was found names EU SEND for the Signatory Form, which goes by e-mail.</source>
        <translation>Aucune source trouvée ne cite EU SEND pour le formulaire de signataire, qui s’envoie par e-mail.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>From hardware use: chips × time in seconds × peak FLOP/s of a chip × utilisation.</source>
        <translation>D’après l’utilisation du matériel : puces × durée en secondes × FLOP/s de pointe d’une puce × utilisation.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <source>From the architecture: about 6 × parameters × training tokens.</source>
        <translation>D’après l’architecture : environ 6 × paramètres × jetons d’entraînement.</translation>
    </message>
    <message>
        <location filename="../../resources/counsel/statements.json"/>
        <location filename="../../resources/help/fields.json"/>
        <source>An estimate within 30 % is good enough; the method is to be stated.</source>
        <translation>Une estimation à 30 % près suffit ; la méthode doit être indiquée.</translation>
    </message>
</context>
<context>
    <name>resources/form/consequences</name>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Answer with sign or opt out: a blank is never taken for a decision.</source>
        <translation>Répondez par signer ou ne pas signer : une case vide n’est jamais prise pour une décision.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Serves for Art. 53(1)(a) and (b)</source>
        <translation>Sert pour l’art. 53, par. 1, points a) et b)</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>You may rely on this chapter when you show how you meet Article 53(1)(a) and (b). It is not conclusive evidence of compliance.</source>
        <translation>Vous pouvez vous appuyer sur ce chapitre pour montrer comment vous respectez l’article 53, paragraphe 1, points a) et b). Ce n’est pas une preuve concluante de conformité.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Art. 53(1)(a), (b) by other means</source>
        <translation>Art. 53, par. 1, points a) et b), par d’autres moyens</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>You show by other adequate means how you meet Article 53(1)(a) and (b), and report those measures to the AI Office, for instance as a gap analysis.</source>
        <translation>Vous montrez par d’autres moyens adéquats comment vous respectez l’article 53, paragraphe 1, points a) et b), et rendez compte de ces mesures au Bureau de l’IA, par exemple par une analyse des écarts.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Serves for Art. 53(1)(c)</source>
        <translation>Sert pour l’art. 53, par. 1, point c)</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>You may rely on this chapter when you show how you meet Article 53(1)(c). It is not conclusive evidence of compliance.</source>
        <translation>Vous pouvez vous appuyer sur ce chapitre pour montrer comment vous respectez l’article 53, paragraphe 1, point c). Ce n’est pas une preuve concluante de conformité.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Art. 53(1)(c) by other means</source>
        <translation>Art. 53, par. 1, point c), par d’autres moyens</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>You show by other adequate means how you meet Article 53(1)(c), and report those measures to the AI Office, for instance as a gap analysis.</source>
        <translation>Vous montrez par d’autres moyens adéquats comment vous respectez l’article 53, paragraphe 1, point c), et rendez compte de ces mesures au Bureau de l’IA, par exemple par une analyse des écarts.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Answer with sign or opt out. For a provider with a systemic-risk model, now or to come, this chapter is the common way to show compliance with Article 55.</source>
        <translation>Répondez par signer ou ne pas signer. Pour un fournisseur qui a ou aura un modèle présentant un risque systémique, ce chapitre est la voie habituelle pour démontrer le respect de l’article 55.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Answer with sign or opt out. Without a systemic-risk model this chapter is optional.</source>
        <translation>Répondez par signer ou ne pas signer. Sans modèle présentant un risque systémique, ce chapitre est facultatif.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>First say whether you have, develop or intend a systemic-risk model; then answer with sign or opt out.</source>
        <translation>Indiquez d’abord si vous avez, développez ou envisagez un modèle présentant un risque systémique ; répondez ensuite par signer ou ne pas signer.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Serves for Art. 55</source>
        <translation>Sert pour l’art. 55</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>You may rely on this chapter when you show how you meet Article 55 for your models with systemic risk. It is not conclusive evidence of compliance.</source>
        <translation>Vous pouvez vous appuyer sur ce chapitre pour montrer comment vous respectez l’article 55 pour vos modèles présentant un risque systémique. Ce n’est pas une preuve concluante de conformité.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Voluntary, for the models named</source>
        <translation>Volontaire, pour les modèles nommés</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>You join this chapter voluntarily. Name the models without systemic risk that come under it.</source>
        <translation>Vous adhérez volontairement à ce chapitre. Nommez les modèles sans risque systémique qui en relèvent.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Depends on systemic risk</source>
        <translation>Dépend du risque systémique</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Whether this chapter is expected or voluntary depends on the question about systemic risk, which is still open.</source>
        <translation>La question du risque systémique, encore ouverte, détermine si ce chapitre est attendu ou volontaire.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Art. 55 by other means</source>
        <translation>Art. 55 par d’autres moyens</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>You show by other adequate means how you meet Article 55, and report those measures to the AI Office. It may ask for more information and for access to your models.</source>
        <translation>Vous montrez par d’autres moyens adéquats comment vous respectez l’article 55, et rendez compte de ces mesures au Bureau de l’IA. Il peut demander des informations supplémentaires et l’accès à vos modèles.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Costs nothing here</source>
        <translation>Sans conséquence ici</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>Article 55 concerns models with systemic risk only, so leaving this chapter out costs you nothing.</source>
        <translation>L’article 55 ne concerne que les modèles présentant un risque systémique ; ne pas signer ce chapitre est donc sans conséquence pour vous.</translation>
    </message>
    <message>
        <location filename="../../resources/form/consequences.json"/>
        <source>What leaving this chapter out entails depends on the question about systemic risk, which is still open.</source>
        <translation>Les conséquences de l’absence de signature de ce chapitre dépendent de la question du risque systémique, encore ouverte.</translation>
    </message>
</context>
<context>
    <name>resources/form/countries</name>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Andorra</source>
        <translation>Andorre</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Antigua and Barbuda</source>
        <translation>Antigua-et-Barbuda</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>American Samoa</source>
        <translation>Samoa américaines</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Åland Islands</source>
        <translation>Îles Åland</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Saint Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Bermuda</source>
        <translation>Bermudes</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Bonaire, Sint Eustatius and Saba</source>
        <translation>Pays-Bas caribéens</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Bhutan</source>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Bouvet Island</source>
        <translation>Île Bouvet</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Belarus</source>
        <translation>Biélorussie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Cocos (Keeling) Islands</source>
        <translation>Îles Cocos</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Democratic Republic of the Congo</source>
        <translation>Congo-Kinshasa</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Congo</source>
        <translation>Congo-Brazzaville</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Cook Islands</source>
        <translation>Îles Cook</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Cabo Verde</source>
        <translation>Cap-Vert</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Christmas Island</source>
        <translation>Île Christmas</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Dominica</source>
        <translation>Dominique</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Western Sahara</source>
        <translation>Sahara occidental</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Eritrea</source>
        <translation>Érythrée</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Fiji</source>
        <translation>Fidji</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Falkland Islands</source>
        <translation>Îles Malouines</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Micronesia</source>
        <translation>Micronésie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Grenada</source>
        <translation>Grenade</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>French Guiana</source>
        <translation>Guyane française</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Guernsey</source>
        <translation>Guernesey</translation>
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
        <translation>Groenland</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Gambia</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Equatorial Guinea</source>
        <translation>Guinée équatoriale</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>Géorgie du Sud-et-les Îles Sandwich du Sud</translation>
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
        <translation>Guinée-Bissau</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Hong Kong</source>
        <translation>R.A.S. chinoise de Hong Kong</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Heard Island and McDonald Islands</source>
        <translation>Îles Heard-et-MacDonald</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Isle of Man</source>
        <translation>Île de Man</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>British Indian Ocean Territory</source>
        <translation>Territoire britannique de l’océan Indien</translation>
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
        <translation>Islande</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Kyrgyzstan</source>
        <translation>Kirghizstan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Cambodia</source>
        <translation>Cambodge</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint-Christophe-et-Niévès</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>North Korea</source>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Kuwait</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Cayman Islands</source>
        <translation>Îles Caïmans</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Saint Lucia</source>
        <translation>Sainte-Lucie</translation>
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
        <translation>Lituanie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Libya</source>
        <translation>Libye</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Saint Martin (French part)</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Marshall Islands</source>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Myanmar</source>
        <translation>Myanmar (Birmanie)</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Macao</source>
        <translation>R.A.S. chinoise de Macao</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Namibia</source>
        <translation>Namibie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Norfolk Island</source>
        <translation>Île Norfolk</translation>
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
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Nepal</source>
        <translation>Népal</translation>
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
        <translation>Nouvelle-Zélande</translation>
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
        <translation>Pérou</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Papua New Guinea</source>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Pitcairn</source>
        <translation>Îles Pitcairn</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Palestine</source>
        <translation>Territoires palestiniens</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Solomon Islands</source>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation>Sainte-Hélène</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard et Jan Mayen</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>South Sudan</source>
        <translation>Soudan du Sud</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>São Tomé and Príncipe</source>
        <translation>Sao Tomé-et-Principe</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Sint Maarten (Dutch part)</source>
        <translation>Saint-Martin (partie néerlandaise)</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Turks and Caicos Islands</source>
        <translation>Îles Turques-et-Caïques</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>French Southern Territories</source>
        <translation>Terres australes françaises</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Timor-Leste</source>
        <translation>Timor oriental</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Trinidad and Tobago</source>
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>United States Minor Outlying Islands</source>
        <translation>Îles mineures éloignées des États-Unis</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Holy See</source>
        <translation>État de la Cité du Vatican</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Saint Vincent and the Grenadines</source>
        <translation>Saint-Vincent-et-les Grenadines</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>British Virgin Islands</source>
        <translation>Îles Vierges britanniques</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>United States Virgin Islands</source>
        <translation>Îles Vierges des États-Unis</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Viet Nam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Wallis and Futuna</source>
        <translation>Wallis-et-Futuna</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Yemen</source>
        <translation>Yémen</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Zambia</source>
        <translation>Zambie</translation>
    </message>
    <message>
        <location filename="../../resources/form/countries.json"/>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
</context>
<context>
    <name>resources/form/sources</name>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 1</source>
        <translation>FAQ, paragraphe 1</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 2</source>
        <translation>FAQ, paragraphe 2</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 3</source>
        <translation>FAQ, paragraphe 3</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 4</source>
        <translation>FAQ, paragraphe 4</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 5</source>
        <translation>FAQ, paragraphe 5</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 6</source>
        <translation>FAQ, paragraphe 6</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 7</source>
        <translation>FAQ, paragraphe 7</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 8</source>
        <translation>FAQ, paragraphe 8</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 9</source>
        <translation>FAQ, paragraphe 9</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 10</source>
        <translation>FAQ, paragraphe 10</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 11</source>
        <translation>FAQ, paragraphe 11</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 12</source>
        <translation>FAQ, paragraphe 12</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 13</source>
        <translation>FAQ, paragraphe 13</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, paragraph 14</source>
        <translation>FAQ, paragraphe 14</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>FAQ, related content</source>
        <translation>FAQ, contenu connexe</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>AI Act, Art. 51(2)</source>
        <translation>Règlement sur l’IA, article 51, paragraphe 2</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>AI Act, Art. 52(1)</source>
        <translation>Règlement sur l’IA, article 52, paragraphe 1</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>AI Act, Art. 52(2)</source>
        <translation>Règlement sur l’IA, article 52, paragraphe 2</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>AI Act, Art. 53(1)</source>
        <translation>Règlement sur l’IA, article 53, paragraphe 1</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>AI Act, Art. 53(2)</source>
        <translation>Règlement sur l’IA, article 53, paragraphe 2</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>AI Act, Art. 54</source>
        <translation>Règlement sur l’IA, article 54</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>AI Act, Art. 55</source>
        <translation>Règlement sur l’IA, article 55</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>AI Act, Art. 56(7)</source>
        <translation>Règlement sur l’IA, article 56, paragraphe 7</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>AI Act, Art. 101</source>
        <translation>Règlement sur l’IA, article 101</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>AI Act, Art. 111(3)</source>
        <translation>Règlement sur l’IA, article 111, paragraphe 3</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Code of Practice, edition of 10 July 2025</source>
        <translation>Code de bonne pratique, édition du 10 juillet 2025</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Code of Practice, Safety and Security, glossary</source>
        <translation>Code de bonne pratique, Sûreté et sécurité, glossaire</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Commission, Code of Practice on Transparency of AI-generated content</source>
        <translation>Commission, code de bonne pratique sur la transparence des contenus générés par l’IA</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Commission Guidelines, C(2025) 7719</source>
        <translation>Lignes directrices de la Commission, C(2025) 7719</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Commission Guidelines, C(2025) 7719, section 5.1</source>
        <translation>Lignes directrices de la Commission, C(2025) 7719, section 5.1</translation>
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
        <translation>UIT-T E.164</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Unicode Standard</source>
        <translation>Standard Unicode</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Confirmation of the Code as adequate, 1 August 2025</source>
        <translation>Confirmation de l’adéquation du code, 1er août 2025</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Regulation (EU) 2026/1744, recital 41</source>
        <translation>Règlement (UE) 2026/1744, considérant 41</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Commission Guidelines, C(2025) 5045 and C(2025) 7719</source>
        <translation>Lignes directrices de la Commission, C(2025) 5045 et C(2025) 7719</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Code of Practice, Transparency chapter</source>
        <translation>Code de bonne pratique, chapitre Transparence</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Code of Practice, Copyright chapter</source>
        <translation>Code de bonne pratique, chapitre Droit d’auteur</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Code of Practice, Safety and Security chapter</source>
        <translation>Code de bonne pratique, chapitre Sûreté et sécurité</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Signatories of the Code, as reported</source>
        <translation>Signataires du code, selon des sources publiques</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Commission, Signatory Taskforce</source>
        <translation>Commission, groupe de travail des signataires (Signatory Taskforce)</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Commission, “AI Office invites providers to sign the GPAI Code of Practice”, 17 July 2025</source>
        <translation>Commission, « AI Office invites providers to sign the GPAI Code of Practice », 17 juillet 2025</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>EU SEND, as reported</source>
        <translation>EU SEND, selon des sources publiques</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Reading of this program</source>
        <translation>Lecture de ce programme</translation>
    </message>
    <message>
        <location filename="../../resources/form/sources.json"/>
        <source>Rule of this program</source>
        <translation>Règle de ce programme</translation>
    </message>
</context>
<context>
    <name>resources/help/fields</name>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>the AI Office reads from this which legal entity is bound; what else it does with it is not published.</source>
        <translation>le Bureau de l’IA y lit quelle entité juridique est engagée ; ce qu’il en fait par ailleurs n’est pas publié.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Providers of today and potential future ones sign the Code alike.</source>
        <translation>Les fournisseurs actuels et les futurs fournisseurs potentiels signent le code de la même manière.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>this is whom the AI Office can turn to with questions; what it does with the particulars is not published.</source>
        <translation>c’est à cette personne que le Bureau de l’IA peut adresser ses questions ; ce qu’il fait de ces indications n’est pas publié.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A provider outside the Union appoints an authorised representative in the Union by written mandate, before it places a model on the market. This form names the representative and is not the mandate.</source>
        <translation>Un fournisseur établi hors de l’Union désigne, par mandat écrit, un mandataire dans l’Union avant de mettre un modèle sur le marché. Le présent formulaire nomme le mandataire et n’est pas le mandat.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The form is signed by a person with enough authority to bind the provider, a senior executive for instance.</source>
        <translation>Le formulaire est signé par une personne ayant un pouvoir suffisant pour engager le fournisseur, par exemple un membre de la direction générale.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A provider that neither develops nor intends a model with systemic risk may sign Safety and Security if it wishes, and then names the models that come under it.</source>
        <translation>Un fournisseur qui ne développe ni n’envisage de modèle présentant un risque systémique peut signer Sûreté et sécurité s’il le souhaite, et nomme alors les modèles qui en relèvent.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>For a chapter that is signed, enforcement concentrates on whether the provider keeps to it; for one that is left out, the easier way to show compliance is lost in that respect.</source>
        <translation>Pour un chapitre signé, le contrôle se concentre sur son respect par le fournisseur ; pour un chapitre non signé, la voie plus simple pour démontrer la conformité est perdue à cet égard.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>the FAQ asks for models only where Safety and Security is signed voluntarily; with the others named, the form says what it is about.</source>
        <translation>la FAQ ne demande des modèles que si Sûreté et sécurité est signé volontairement ; en nommant aussi les autres, le formulaire dit sur quoi il porte.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Above 10²⁵ FLOP of training compute a model is presumed to have systemic risk, and the Commission is to be notified within two weeks. This form is not that notice.</source>
        <translation>Au-delà de 10²⁵ FLOP de calcul d’entraînement, un modèle est présumé présenter un risque systémique, et la notification à la Commission doit être faite dans un délai de deux semaines. Le présent formulaire n’est pas cette notification.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>it is printed in the form as you write it; how the AI Office reads further statements is not published.</source>
        <translation>c’est imprimé dans le formulaire tel que vous l’écrivez ; la manière dont le Bureau de l’IA lit les déclarations complémentaires n’est pas publiée.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>a signature says where it was given; what the AI Office does with it is not published.</source>
        <translation>une signature indique le lieu où elle a été donnée ; ce que le Bureau de l’IA en fait n’est pas publié.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>It stays in your draft, and is in no document and no e-mail.</source>
        <translation>Cela reste dans votre brouillon et ne figure dans aucun document ni aucun e-mail.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>It changes how the document looks, not what it declares.</source>
        <translation>Cela change l’aspect du document, non ce qu’il déclare.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>which kind of electronic signature it accepts is not published.</source>
        <translation>le type de signature électronique qu’il accepte n’est pas publié.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The Commission publishes its Signatory Form as a DOCX file; which fields it has is recorded in no public source.</source>
        <translation>La Commission publie son formulaire de signataire sous forme de fichier DOCX ; aucune source publique n’indique quels champs il contient.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>It is used on this computer only, and is in no document and no e-mail.</source>
        <translation>Cela n’est utilisé que sur cet ordinateur et ne figure dans aucun document ni aucun e-mail.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>It is used once on this computer and forgotten; nobody else gets it.</source>
        <translation>Elle est utilisée une seule fois sur cet ordinateur, puis oubliée ; personne d’autre ne la reçoit.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A provider that does not adhere to a chapter is expected to explain how its measures meet its obligations, for instance by a gap analysis. It goes by a way of its own, never with the form.</source>
        <translation>Un fournisseur qui n’adhère pas à un chapitre est censé expliquer comment ses mesures satisfont à ses obligations, par exemple par une analyse des écarts. Elle suit sa propre voie, jamais avec le formulaire.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A signatory may withdraw at any time, and is invited to sign the updated Code; no format for either is published.</source>
        <translation>Un signataire peut se retirer à tout moment et est invité à signer le code mis à jour ; aucun format n’est publié pour l’un ni pour l’autre.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>whether it acknowledges what it receives is not published.</source>
        <translation>s’il accuse réception de ce qu’il reçoit n’est pas publié.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Provider today or in future</source>
        <translation>Fournisseur aujourd’hui ou à l’avenir</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Whether the entity provides a general-purpose AI model now, or may come to.</source>
        <translation>Si l’entité fournit un modèle d’IA à usage général maintenant, ou pourrait le faire plus tard.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The entity that is bound, exactly as its register writes it, in its own script. A brand or the name of a group binds nobody.</source>
        <translation>L’entité qui s’engage, exactement comme l’écrit son registre, dans sa propre écriture. Une marque ou le nom d’un groupe n’engage personne.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Legal name in Latin letters</source>
        <translation>Dénomination légale en caractères latins</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The same name for readers of the Latin alphabet, where the register uses another. Both are printed.</source>
        <translation>Le même nom pour les lecteurs de l’alphabet latin, lorsque le registre emploie une autre écriture. Les deux sont imprimés.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Such as SE, GmbH, Oy or Inc. It tells two entities of a group apart whose names are alike.</source>
        <translation>Par exemple SE, GmbH, Oy ou Inc. Elle distingue deux entités d’un groupe dont les noms se ressemblent.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The company register that knows the entity, such as “Handelsregister Berlin”.</source>
        <translation>Le registre des sociétés où l’entité est inscrite, par exemple « Handelsregister Berlin ».</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Register number</source>
        <translation>Numéro d’enregistrement</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The number under which the register knows it. With it, no other entity can be meant.</source>
        <translation>Le numéro sous lequel l’entité est inscrite au registre. Il exclut toute confusion avec une autre.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Legal Entity Identifier</source>
        <translation>Identifiant d’entité juridique (LEI)</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Twenty letters and digits (ISO 17442), if the entity has them. The check digits show a slip at once.</source>
        <translation>Vingt lettres et chiffres (ISO 17442), si l’entité en a un. Les chiffres de contrôle révèlent aussitôt une erreur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The registered address, not that of an office or a letter box.</source>
        <translation>L’adresse du siège, non celle d’un bureau ou d’une boîte aux lettres.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>As the country writes it.</source>
        <translation>Comme le pays l’écrit.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The city of the registered address.</source>
        <translation>La ville de l’adresse du siège.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>State, county or prefecture, where the country’s addresses have one.</source>
        <translation>État, comté ou préfecture, lorsque les adresses du pays en comportent.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Where the provider is established. From outside the Union it appoints an authorised representative, and the form then asks for one.</source>
        <translation>Où le fournisseur est établi. Hors de l’Union, il désigne un mandataire, et le formulaire en demande alors un.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Where the provider can be recognised by anybody.</source>
        <translation>Là où chacun peut reconnaître le fournisseur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Contact person</source>
        <translation>Personne de contact</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Somebody who knows the matter and answers; it need not be the person who signs.</source>
        <translation>Une personne qui connaît le sujet et répond ; ce n’est pas nécessairement celle qui signe.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Contact person: position</source>
        <translation>Personne de contact : fonction</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>What the contact person is at the provider.</source>
        <translation>La fonction de la personne de contact chez le fournisseur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Contact person: e-mail</source>
        <translation>Personne de contact : e-mail</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>An address that is read for years: updates of the Code come to signatories. A shared mailbox outlives a person.</source>
        <translation>Une adresse consultée pendant des années : les mises à jour du code sont envoyées aux signataires. Une boîte partagée survit à une personne.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Contact person: telephone</source>
        <translation>Personne de contact : téléphone</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>With the code of the country, such as +32 2 555 01 00.</source>
        <translation>Avec l’indicatif du pays, par exemple +32 2 555 01 00.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The person or company in the Union that represents a provider from outside it.</source>
        <translation>La personne ou la société dans l’Union qui représente un fournisseur établi hors de celle-ci.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Representative: street and number</source>
        <translation>Mandataire : rue et numéro</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The representative’s own address.</source>
        <translation>L’adresse du mandataire lui-même.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Representative: postal code</source>
        <translation>Mandataire : code postal</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Representative: city</source>
        <translation>Mandataire : ville</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The city of that address.</source>
        <translation>La ville de cette adresse.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Representative: region</source>
        <translation>Mandataire : région</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Where the country’s addresses have one.</source>
        <translation>Lorsque les adresses du pays en comportent une.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Representative: country</source>
        <translation>Mandataire : pays</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A Member State: the representative is established in the Union.</source>
        <translation>Un État membre : le mandataire est établi dans l’Union.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Representative: e-mail</source>
        <translation>Mandataire : e-mail</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Where the representative is reached.</source>
        <translation>Où joindre le mandataire.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Date of the mandate</source>
        <translation>Date du mandat</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The day on which the written mandate was given.</source>
        <translation>Le jour où le mandat écrit a été donné.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Name of the signatory</source>
        <translation>Nom du signataire</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The person who signs, as in a passport. The certificate that signs is compared with it.</source>
        <translation>La personne qui signe, comme dans son passeport. Le certificat qui signe est comparé à ce nom.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Signatory’s name in Latin letters</source>
        <translation>Nom du signataire en caractères latins</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The same name for readers of the Latin alphabet, where the passport uses another script.</source>
        <translation>Le même nom pour les lecteurs de l’alphabet latin, lorsque le passeport emploie une autre écriture.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>What the person is at the provider, such as Chief Executive Officer. It should be one that can bind the provider.</source>
        <translation>La fonction de la personne chez le fournisseur, par exemple directeur général. Elle devrait permettre de l’engager.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Signatory: e-mail</source>
        <translation>Signataire : e-mail</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Where the person is reached about this signature.</source>
        <translation>Où joindre la personne au sujet de cette signature.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>What the authority rests on</source>
        <translation>Fondement du pouvoir</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The law and the register, a resolution of the board, a power of attorney, or something else. An assistant’s certificate or a wish of the management is none.</source>
        <translation>La loi et le registre, une résolution du conseil, une procuration ou autre chose. Le certificat d’un assistant ou un souhait de la direction n’en est pas un.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Document of the authority</source>
        <translation>Document conférant le pouvoir</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Which paper gives it: the number of the resolution, the power of attorney and who gave it. It need not be attached.</source>
        <translation>Le document qui le confère : le numéro de la résolution, la procuration et son auteur. Il n’est pas nécessaire de le joindre.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Authority since</source>
        <translation>Pouvoir depuis le</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The day of that paper. One that lies in the future does not bind yet.</source>
        <translation>Le jour de ce document. Un jour futur n’engage pas encore.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Authority until</source>
        <translation>Pouvoir jusqu’au</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The last day, if it ends. On the day of signing it must not have passed.</source>
        <translation>Le dernier jour, si le pouvoir prend fin. Il ne doit pas être passé le jour de la signature.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Models with systemic risk</source>
        <translation>Modèles présentant un risque systémique</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Whether the provider has, develops or intends a model with systemic risk. Whether Safety and Security is expected of it, or open to it, depends on the answer.</source>
        <translation>Si le fournisseur a, développe ou envisage un modèle présentant un risque systémique. De la réponse dépend si Sûreté et sécurité est attendu de lui ou lui est ouvert.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Signed or left out. Leaving a chapter out is an answer too, and is confirmed.</source>
        <translation>Signé ou non signé. Ne pas signer un chapitre est aussi une réponse, et elle est confirmée.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Reason for leaving a chapter out</source>
        <translation>Raison de ne pas signer un chapitre</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Why, for those who ask later inside your own house.</source>
        <translation>Pourquoi, pour ceux qui le demanderont plus tard dans votre propre organisation.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The name under which the model is known. “All models” is vague; name each one.</source>
        <translation>Le nom sous lequel le modèle est connu. « Tous les modèles » est vague ; nommez chacun d’eux.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>What tells this model from the one before and after it.</source>
        <translation>Ce qui distingue ce modèle de celui d’avant et de celui d’après.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>On the market</source>
        <translation>Sur le marché</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Whether the model is on the Union market, or planned for it.</source>
        <translation>Si le modèle est sur le marché de l’Union, ou destiné à l’être.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Since when, or when</source>
        <translation>Depuis quand, ou quand</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A day, a month or a year. Deadlines that count from placing on the market get their day from it.</source>
        <translation>Un jour, un mois ou une année. Les délais qui courent à partir de la mise sur le marché en dépendent.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>What it generates</source>
        <translation>Ce qu’il génère</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Text, code, audio, images, video or something else. With the training compute it indicates whether the model is a general-purpose one.</source>
        <translation>Texte, code, audio, images, vidéo ou autre chose. Avec le calcul d’entraînement, cela indique si le modèle est à usage général.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Training compute</source>
        <translation>Calcul d’entraînement</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>All computation of the training, in FLOP, such as 3e24. The window estimates it from hardware and time, or from parameters and data.</source>
        <translation>Tous les calculs de l’entraînement, en FLOP, par exemple 3e24. La fenêtre l’estime à partir du matériel et de la durée, ou des paramètres et des données.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>From hardware and time, from parameters and data, or otherwise.</source>
        <translation>D’après le matériel et la durée, d’après les paramètres et les données, ou autrement.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Remark on the estimate</source>
        <translation>Remarque sur l’estimation</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The figures behind it, in words; **Estimate** writes them for you.</source>
        <translation>Les chiffres sur lesquels elle repose, en mots ; **Estimer** les écrit pour vous.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Whether the model poses systemic risk, or that is still being assessed.</source>
        <translation>Si le modèle présente un risque systémique, ou si cela est encore en cours d’évaluation.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Names a model without systemic risk that comes under this chapter voluntarily. A model with systemic risk does anyway.</source>
        <translation>Désigne un modèle sans risque systémique qui relève volontairement de ce chapitre. Un modèle présentant un risque systémique en relève de toute façon.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Open source</source>
        <translation>Code source ouvert</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Released under a free licence with its weights public. It matters for the documentation, and no longer once there is systemic risk.</source>
        <translation>Publié sous une licence libre et ouverte, avec ses poids rendus publics. Cela compte pour la documentation, et plus du tout en cas de risque systémique.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The model that was modified, if this one was not trained from the start. Who modifies becomes a provider beyond one third of the original’s compute.</source>
        <translation>Le modèle qui a été modifié, si celui-ci n’a pas été entraîné depuis le début. L’auteur de la modification devient fournisseur au-delà d’un tiers du calcul de l’original.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Training compute of the original</source>
        <translation>Calcul d’entraînement de l’original</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>In FLOP. If it is not known, one third of the threshold stands for it.</source>
        <translation>En FLOP. S’il n’est pas connu, un tiers du seuil en tient lieu.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Systemic risk of the original</source>
        <translation>Risque systémique de l’original</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Says which threshold counts where the original’s compute is not known.</source>
        <translation>Indique quel seuil compte lorsque le calcul de l’original n’est pas connu.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Training compute of the modification</source>
        <translation>Calcul d’entraînement de la modification</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>In FLOP, the modification alone.</source>
        <translation>En FLOP, la modification seule.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Threshold met or foreseen</source>
        <translation>Seuil atteint ou prévu</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The day on which 10²⁵ FLOP was met, or on which it became known that it would be. The two weeks for the notice count from it.</source>
        <translation>Le jour où 10²⁵ FLOP ont été atteints, ou celui où il a été établi qu’ils le seraient. Les deux semaines pour la notification courent à partir de ce jour.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>States that whoever signs has the power to bind the provider to what the form declares.</source>
        <translation>Déclare que la personne qui signe a le pouvoir d’engager le fournisseur à ce que déclare le formulaire.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Whether the provider agrees to be listed as a signatory. Both answers are fine; a blank is none.</source>
        <translation>Si le fournisseur consent à figurer sur la liste des signataires. Les deux réponses conviennent ; une case vide n’en est pas une.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Name in the list</source>
        <translation>Nom dans la liste</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Exactly as it is to appear. Where it differs from the legal name, the window says so.</source>
        <translation>Exactement comme il doit figurer. S’il diffère de la dénomination légale, la fenêtre le signale.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>What the provider wants to add, in its own words. Leave it blank if in doubt: every sentence is signed too.</source>
        <translation>Ce que le fournisseur veut ajouter, avec ses propres mots. En cas de doute, laissez vide : chaque phrase est signée elle aussi.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Where the form is signed.</source>
        <translation>Où le formulaire est signé.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Your own number, for your files. It is printed, and names the files.</source>
        <translation>Votre propre numéro, pour vos archives. Il est imprimé et sert à nommer les fichiers.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The language in which the document is written; it need not be that of the window.</source>
        <translation>La langue dans laquelle le document est rédigé ; ce n’est pas nécessairement celle de la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A4, or Letter for printers in North America.</source>
        <translation>A4, ou Letter pour les imprimantes d’Amérique du Nord.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Whatever your own house should know.</source>
        <translation>Tout ce que votre propre organisation devrait savoir.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The calculator of training compute</source>
        <translation>Le calculateur du calcul d’entraînement</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Way of estimating</source>
        <translation>Méthode d’estimation</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>From the architecture: 6 × parameters × tokens. From hardware: chips × time × peak speed × utilisation. Either will do.</source>
        <translation>D’après l’architecture : 6 × paramètres × jetons. D’après le matériel : puces × durée × vitesse de pointe × utilisation. L’une ou l’autre convient.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Parameters of the model</source>
        <translation>Paramètres du modèle</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>How many parameters were trained, such as 70B.</source>
        <translation>Combien de paramètres ont été entraînés, par exemple 70B.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>How many tokens it was trained on in all, such as 15T.</source>
        <translation>Sur combien de jetons il a été entraîné au total, par exemple 15T.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Chips</source>
        <translation>Puces</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>How many chips were used at the same time.</source>
        <translation>Combien de puces ont été utilisées en même temps.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>How long they were used, or the product of both as chip-hours.</source>
        <translation>Pendant combien de temps elles ont été utilisées, ou le produit des deux en heures-puce.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Unit of time</source>
        <translation>Unité de temps</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Hours, days, or chip-hours such as H100-hours.</source>
        <translation>Heures, jours ou heures-puce, par exemple heures-H100.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Fills in the peak speed that its maker publishes, with the source. Any other can be typed.</source>
        <translation>Inscrit la vitesse de pointe que publie le fabricant, avec la source. Toute autre peut être saisie.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Peak speed</source>
        <translation>Vitesse de pointe</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Of one chip, without sparsity, at the precision of the training, such as 989 TFLOP/s.</source>
        <translation>D’une puce, sans parcimonie, à la précision de l’entraînement, par exemple 989 TFLOP/s.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The share of the peak that the training really reached, such as 40 %.</source>
        <translation>La part de la pointe que l’entraînement a réellement atteinte, par exemple 40 %.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Table of models</source>
        <translation>Tableau des modèles</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Cells copied from a spreadsheet, with the headings in the first row. What was understood is shown before anything is added.</source>
        <translation>Cellules copiées d’une feuille de calcul, avec les en-têtes dans la première ligne. Ce qui a été compris est affiché avant tout ajout.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>How far a measure has come</source>
        <translation>Avancement d’une mesure</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>In place, partly, planned, or not applicable to you.</source>
        <translation>En place, en partie, prévue ou non applicable à votre cas.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Your own measure, in words that somebody outside your house understands.</source>
        <translation>Votre propre mesure, en des mots compréhensibles hors de votre organisation.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A document, a test, a log: what you would put on the table if asked.</source>
        <translation>Un document, un test, un journal : ce que vous présenteriez si on vous le demandait.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A person or a team, so that it does not depend on memory.</source>
        <translation>Une personne ou une équipe, pour que cela ne dépende pas de la mémoire.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A day, a month or a year.</source>
        <translation>Un jour, un mois ou une année.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Why a chapter is left out</source>
        <translation>Pourquoi un chapitre n’est pas signé</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>For those who ask later inside your own house.</source>
        <translation>Pour ceux qui le demanderont plus tard dans votre propre organisation.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Review, comments and comparison</source>
        <translation>Relecture, commentaires et comparaison</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Whose name stands on the executive brief. Without one, that of the contact person does.</source>
        <translation>Le nom qui figure sur la note de synthèse pour la direction. À défaut, celui de la personne de contact.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>What belongs in a place of the Commission’s form</source>
        <translation>Contenu d’un emplacement du formulaire de la Commission</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The answer that goes into the chosen place. Nothing uncertain is filled before you say so.</source>
        <translation>La réponse à placer dans l’emplacement choisi. Rien d’incertain n’est rempli avant votre accord.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Your name beside a comment</source>
        <translation>Votre nom à côté d’un commentaire</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>So that others know whom to ask.</source>
        <translation>Pour que les autres sachent à qui s’adresser.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>What a comment is about</source>
        <translation>Objet d’un commentaire</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The field that the comment is about, or the form as a whole.</source>
        <translation>Le champ sur lequel porte le commentaire, ou le formulaire dans son ensemble.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>What should be changed, and why.</source>
        <translation>Ce qui devrait être modifié, et pourquoi.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>First form to compare</source>
        <translation>Premier formulaire à comparer</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>One of the two forms whose differences are shown.</source>
        <translation>L’un des deux formulaires dont les différences sont affichées.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Second form to compare</source>
        <translation>Second formulaire à comparer</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The other one.</source>
        <translation>L’autre.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Name of a saved state</source>
        <translation>Nom d’un état enregistré</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A state with a name is never replaced by a later one, such as “as sent to the board”.</source>
        <translation>Un état qui porte un nom n’est jamais remplacé par un état ultérieur, par exemple « tel qu’envoyé au conseil d’administration ».</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Signing</source>
        <translation>Signature</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>With a certificate file, a card or token, a key made here, or a pen on paper.</source>
        <translation>Avec un fichier de certificat, une carte ou un jeton, une clé créée ici, ou à la main sur papier.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A file ending in .p12 or .pfx with your certificate and its key. Holder, issuer and validity are shown before you sign.</source>
        <translation>Un fichier se terminant par .p12 ou .pfx, avec votre certificat et sa clé. Titulaire, émetteur et validité sont affichés avant que vous ne signiez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Passphrase of the certificate file</source>
        <translation>Phrase secrète du fichier de certificat</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Opens the file once.</source>
        <translation>Ouvre le fichier une seule fois.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Opens the card or token. It is tried once, because a few wrong ones block it.</source>
        <translation>Ouvre la carte ou le jeton. Un seul essai est fait, car quelques essais erronés le bloquent.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>As the signatory is named in the form, so that readers see that both are one person.</source>
        <translation>Comme le signataire est nommé dans le formulaire, afin que les lecteurs voient qu’il s’agit de la même personne.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Passphrase of a key made here</source>
        <translation>Phrase secrète d’une clé créée ici</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Protects the file of the new key. Nobody can reset it.</source>
        <translation>Protège le fichier de la nouvelle clé. Personne ne peut la réinitialiser.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Passphrase of a key made here, again</source>
        <translation>Phrase secrète d’une clé créée ici, une seconde fois</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>So that no slip of the finger locks you out.</source>
        <translation>Pour qu’une faute de frappe ne vous bloque pas l’accès.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Certificate file for a scan</source>
        <translation>Fichier de certificat pour une numérisation</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Seals the scan of a form that was signed with a pen, so that no later change goes unnoticed.</source>
        <translation>Appose un cachet sur la numérisation d’un formulaire signé à la main, afin qu’aucune modification ultérieure ne passe inaperçue.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Passphrase for a scan’s seal</source>
        <translation>Phrase secrète pour le cachet d’une numérisation</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Opens that file once.</source>
        <translation>Ouvre ce fichier une seule fois.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Longer needs a time-stamp, and what proves the certificates valid on that day.</source>
        <translation>Une plus longue durée exige un horodatage et ce qui prouve que les certificats étaient valides ce jour-là.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The only address that the program ever connects to, and only when you sign with a time-stamp.</source>
        <translation>La seule adresse à laquelle le programme se connecte, et uniquement lorsque vous signez avec un horodatage.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Hand-over</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Who prepared a hand-over</source>
        <translation>Personne qui a préparé une transmission</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Who signs reads this name first.</source>
        <translation>La personne qui signe lit d’abord ce nom.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>How a hand-over is protected</source>
        <translation>Protection d’une transmission</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>By a passphrase that you tell by telephone, or by the public key of whoever signs.</source>
        <translation>Par une phrase secrète que vous communiquez par téléphone, ou par la clé publique de la personne qui signe.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Passphrase of a hand-over</source>
        <translation>Phrase secrète d’une transmission</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Tell it by another way than the one the file takes.</source>
        <translation>Communiquez-la par une autre voie que celle du fichier.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Public key of whoever signs</source>
        <translation>Clé publique de la personne qui signe</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>With it, only their computer can open the file. It begins with “age1”.</source>
        <translation>Avec elle, seul l’ordinateur de cette personne peut ouvrir le fichier. Elle commence par « age1 ».</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Passphrase that you were told</source>
        <translation>Phrase secrète qui vous a été communiquée</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Opens the form that counsel prepared for you.</source>
        <translation>Ouvre le formulaire que le conseil a préparé pour vous.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Passphrase for what goes back</source>
        <translation>Phrase secrète pour le renvoi</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>That of the file that was sent to you; it protects what you send back too.</source>
        <translation>Celle du fichier qui vous a été envoyé ; elle protège aussi ce que vous renvoyez.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Goes back to counsel with the form, unsigned.</source>
        <translation>Revient au conseil avec le formulaire non signé.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Passphrase for a form sent back</source>
        <translation>Phrase secrète d’un formulaire renvoyé</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>That of the file that was sent to you.</source>
        <translation>Celle du fichier qui vous a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Day on which it happened</source>
        <translation>Jour de l’événement</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The day of sending, of a reply or of the listing. Reminders count from it.</source>
        <translation>Le jour de l’envoi, d’une réponse ou de l’inscription sur la liste. Les rappels courent à partir de ce jour.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The day from which a change or a withdrawal holds.</source>
        <translation>Le jour à partir duquel une modification ou un retrait prend effet.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Explanation of a later act</source>
        <translation>Explication d’un acte ultérieur</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Printed in the document in your words.</source>
        <translation>Imprimée dans le document avec vos propres mots.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>File of an edition</source>
        <translation>Fichier d’une édition</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>An updated Code as data, from somebody you trust.</source>
        <translation>Un code mis à jour sous forme de données, provenant d’une personne de confiance.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>SHA-256 of an edition</source>
        <translation>SHA-256 d’une édition</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Its publisher tells it by another way; only then is the file what they made.</source>
        <translation>La personne qui la publie le communique par une autre voie ; alors seulement, le fichier est bien celui qu’elle a établi.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Signature beside an edition</source>
        <translation>Signature jointe à une édition</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>A file of its own (CMS), with which somebody signed exactly this edition.</source>
        <translation>Un fichier distinct (CMS), par lequel quelqu’un a signé exactement cette édition.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Certificate you trust for an edition</source>
        <translation>Certificat auquel vous vous fiez pour une édition</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>The signer’s certificate must lead to it; without it a signature says nothing.</source>
        <translation>Le certificat du signataire doit y remonter ; sans lui, une signature ne prouve rien.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Years for Transparency and Safety and Security</source>
        <translation>Années pour Transparence et Sûreté et sécurité</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>How long records of forms with these chapters are kept: at least as long as you mean to show what you signed.</source>
        <translation>Durée de conservation des dossiers de formulaires comportant ces chapitres : au moins aussi longtemps que vous voulez pouvoir montrer ce que vous avez signé.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Years for all others</source>
        <translation>Années pour tous les autres</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>How long the other records are kept.</source>
        <translation>Durée de conservation des autres dossiers.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Who decided that records are taken away</source>
        <translation>Personne qui a décidé de retirer des dossiers</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Written into the archive, so that it can be shown later.</source>
        <translation>Inscrit dans l’archive, afin de pouvoir le montrer plus tard.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Opening and settings</source>
        <translation>Ouverture et réglages</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Opens the drafts that are encrypted on this computer.</source>
        <translation>Ouvre les brouillons chiffrés sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>New passphrase of your drafts</source>
        <translation>Nouvelle phrase secrète de vos brouillons</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Long is better than strange: five or six words. Nobody can reset it.</source>
        <translation>Mieux vaut longue qu’étrange : cinq ou six mots. Personne ne peut la réinitialiser.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>New passphrase, once more</source>
        <translation>Nouvelle phrase secrète, une seconde fois</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Of the recovery sheet. They open your drafts when key and passphrase are lost.</source>
        <translation>Ceux de la fiche de récupération. Ils ouvrent vos brouillons lorsque la clé et la phrase secrète sont perdues.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Needed only where the system has no keyring.</source>
        <translation>Nécessaire uniquement lorsque le système n’a pas de trousseau de clés.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Takes effect at once. The language of a document is chosen in Statements.</source>
        <translation>Prend effet immédiatement. La langue d’un document se choisit dans Déclarations.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Light, dark, high contrast, or as the system has them.</source>
        <translation>Claires, sombres, à fort contraste, ou celles du système.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Everything in the window grows with it.</source>
        <translation>Tout ce qui est dans la fenêtre grandit avec elle.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Remind me after</source>
        <translation>Me le rappeler après</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>After so many days the start page names forms that were not noted as sent, or not acknowledged.</source>
        <translation>Après ce nombre de jours, la page d’accueil indique les formulaires qui n’ont pas été notés comme envoyés, ou dont il n’a pas été accusé réception.</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>Versions and settings</source>
        <translation>Versions et réglages</translation>
    </message>
    <message>
        <location filename="../../resources/help/fields.json"/>
        <source>What a question to support needs. It names no person, organisation or form.</source>
        <translation>Ce qu’il faut pour une question à l’assistance. Aucune personne, aucune organisation ni aucun formulaire n’y est nommé.</translation>
    </message>
</context>
<context>
    <name>resources/translations/libraries</name>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Save All</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Yes to &amp;All</source>
        <translation>Oui à &amp;tout</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>N&amp;o to All</source>
        <translation>Non à to&amp;ut</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Abort</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Restore Defaults</source>
        <translation>Restaurer les valeurs par défaut</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Copy &amp;Link Location</source>
        <translation>Copier l’adresse du &amp;lien</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Show Details...</source>
        <translation>Afficher les détails...</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Hide Details...</source>
        <translation>Masquer les détails...</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: erreur : %(message)s
</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>can't open '%(filename)s': %(error)s</source>
        <translation>impossible d’ouvrir « %(filename)s » : %(error)s</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>expected at least one argument</source>
        <translation>au moins un argument attendu</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>expected at most one argument</source>
        <translation>un argument au plus attendu</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>expected one argument</source>
        <translation>un argument attendu</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>ignored explicit argument %r</source>
        <translation>argument explicite %r ignoré</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valeur %(type)s non valide : %(value)r</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>choix non valide : %(value)r (possibilités : %(choices)s)</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>not allowed with argument %s</source>
        <translation>non autorisé avec l’argument %s</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>one of the arguments %s is required</source>
        <translation>l’un des arguments %s est obligatoire</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>positional arguments</source>
        <translation>arguments positionnels</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>show this help message and exit</source>
        <translation>afficher cette aide et quitter</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>the following arguments are required: %s</source>
        <translation>les arguments suivants sont obligatoires : %s</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>unrecognized arguments: %s</source>
        <translation>arguments inconnus : %s</translation>
    </message>
    <message>
        <location filename="../../resources/translations/libraries.json"/>
        <source>usage: </source>
        <translation>utilisation : </translation>
    </message>
</context>
<context>
    <name>ui/after_signing</name>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>The day on which it happened. A reply saved as .eml or .msg can be dropped here; its own day then counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>Note as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>Keep a reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>Note as listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>Note as acknowledged without a reply to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>The chain of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>If something changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>A signed document is never altered. What changes is declared in a document of its own, made from the same data, signed and sent in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/after_signing.ui"/>
        <source>Sign an updated Code…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/archive</name>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Every record that was kept, and what became of it. Records are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Find by provider, number, model or signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Find records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Only this provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Only with this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Only with this chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Only of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Only of this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Only in this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <location filename="../../ui/start.ui"/>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <location filename="../../ui/handover.ui"/>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Open &amp;PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Save the list as CS&amp;V…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Checking reads every file again, holds it against the chain of entries, and validates every signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>How far the check has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>&amp;Check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>&amp;Import records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Export a&amp;ll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>With Transparency, or Safety and Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>All others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Records whose retention period is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Who decided that they are taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/archive.ui"/>
        <source>Take them away for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/brief</name>
    <message>
        <location filename="../../ui/brief.ui"/>
        <source>What you are asked to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief.ui"/>
        <source>Compare these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief.ui"/>
        <source>What it commits the provider to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief.ui"/>
        <source>What counsel looked at twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief.ui"/>
        <location filename="../../ui/document.ui"/>
        <source>Send back with a comment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/chapter_card</name>
    <message>
        <location filename="../../ui/chapter_card.ui"/>
        <source>Sign</source>
        <comment>a chapter</comment>
        <translation>Signer</translation>
    </message>
    <message>
        <location filename="../../ui/chapter_card.ui"/>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chapter_card.ui"/>
        <source>Yes, leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chapter_card.ui"/>
        <location filename="../../ui/unlock.ui"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chapter_card.ui"/>
        <source>Optional, for your own files: never printed and never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chapter_card.ui"/>
        <source>Why it is left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/chapters</name>
    <message>
        <location filename="../../ui/chapters.ui"/>
        <source>Decide for each chapter of the Code. Leaving one out is an answer too, and has effects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chapters.ui"/>
        <source>Systemic risk is presumed above 10²⁵ FLOP of training compute (AI Act, Article 51(2)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chapters.ui"/>
        <source>Does the provider have, develop or intend a model with systemic risk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chapters.ui"/>
        <source>It has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chapters.ui"/>
        <source>Is developing one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chapters.ui"/>
        <source>Intends one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chapters.ui"/>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chapters.ui"/>
        <source>What the FAQ no longer says…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/comments</name>
    <message>
        <location filename="../../ui/comments.ui"/>
        <source>Comments and reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/comments.ui"/>
        <source>They stay with the draft. Reasons go along with a hand-over; nothing of this stands in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/comments.ui"/>
        <source>It stands beside what you say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/comments.ui"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/comments.ui"/>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/comments.ui"/>
        <location filename="../../ui/review.ui"/>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/comments.ui"/>
        <source>A new comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/comments.ui"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/comments.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/comments.ui"/>
        <source>&amp;Add the comment</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/compare</name>
    <message>
        <location filename="../../ui/compare.ui"/>
        <source>Compare two forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.ui"/>
        <source>Two drafts, saved states or PDFs side by side, field by field. You can drop the files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.ui"/>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.ui"/>
        <source>With this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.ui"/>
        <source>Swap the two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/compute_calculator</name>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>For instance 70B or 7e10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>All passes counted, for instance 15T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Training tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>For instance 1,000 or 2.4e6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Training time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>Chips used at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Kind of chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>For instance 989 TFLOP/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>Peak speed of one chip, in FLOP/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>For instance 40 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compute_calculator.ui"/>
        <source>Use this estimate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/deleted</name>
    <message>
        <location filename="../../ui/deleted.ui"/>
        <source>Deleted drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deleted.ui"/>
        <source>A deleted draft leaves the list and is kept here, encrypted as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deleted.ui"/>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deleted.ui"/>
        <source>&amp;Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deleted.ui"/>
        <source>Show its file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/document</name>
    <message>
        <location filename="../../ui/document.ui"/>
        <source>The preview shows it, page by page. This and nothing else is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/document.ui"/>
        <source>What it declares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/document.ui"/>
        <source>How to recognise it</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>One encrypted file with the exact document, its data and the executive brief. Internal notes stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>Who signs reads this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>Who prepared it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>How it is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>A passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>Their public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>At least 12 characters. Never send it along with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>Passphrase to tell by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>Suggest another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>A line that begins with “age1”. Their program shows it under “Your key and its recovery sheet”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>Compare these words by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>The program of who signs shows the same six. They are the beginning of the fingerprint on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hand_over.ui"/>
        <source>&amp;Freeze and save…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/handover</name>
    <message>
        <location filename="../../ui/handover.ui"/>
        <source>A file that somebody sent you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/handover.ui"/>
        <source>The one that was told you, for instance by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/handover.ui"/>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/handwriting</name>
    <message>
        <location filename="../../ui/handwriting.ui"/>
        <source>A handwriting in the signature block is decoration: what binds is the electronic signature, with it or without. Draw it with mouse or pen, or choose a picture of it (PNG or JPEG). Only its pixels go into the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/handwriting.ui"/>
        <source>Drawing area for the handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/handwriting.ui"/>
        <source>For mouse or pen. With the keyboard, choose a picture instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/handwriting.ui"/>
        <source>The picture that was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/handwriting.ui"/>
        <source>Take back the last stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/handwriting.ui"/>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/handwriting.ui"/>
        <source>Do without</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/help</name>
    <message>
        <location filename="../../ui/help.ui"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/help.ui"/>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/help.ui"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/help.ui"/>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/help.ui"/>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/help.ui"/>
        <source>The manual and every field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/help.ui"/>
        <source>Contents, or what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/help.ui"/>
        <source>The manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/help.ui"/>
        <source>The manual is part of the program and needs no network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/history</name>
    <message>
        <location filename="../../ui/history.ui"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history.ui"/>
        <source>Saved states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history.ui"/>
        <source>There is no saved state yet. One is kept from every five minutes of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history.ui"/>
        <source>&amp;Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history.ui"/>
        <source>Compare with now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history.ui"/>
        <source>What changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history.ui"/>
        <source>A state with a name is never replaced by a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history.ui"/>
        <source>Name of this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history.ui"/>
        <source>For instance: as the board saw it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/identity</name>
    <message>
        <location filename="../../ui/identity.ui"/>
        <source>Your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/identity.ui"/>
        <source>Everything that you keep here is encrypted for one key. Who has it can read your drafts; without it nobody can, not even you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/identity.ui"/>
        <source>The recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/identity.ui"/>
        <source>One page with the key as 24 words and as a code. Print it, lock it away, then delete the file. It opens your drafts on any computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/identity.ui"/>
        <source>&amp;Save the recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/identity.ui"/>
        <source>For others to encrypt for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/identity.ui"/>
        <source>No secret. Whoever hands you a form to sign asks for this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/identity.ui"/>
        <source>Without this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/identity.ui"/>
        <source>With the exported key the “age” command opens every file that is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/identity.ui"/>
        <source>Export the key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/import_answers</name>
    <message>
        <location filename="../../ui/import_answers.ui"/>
        <source>Import answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_answers.ui"/>
        <source>What the table says about the measures. Nothing is taken before you say so, and a blank cell takes nothing away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_answers.ui"/>
        <source>Measures that were understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_answers.ui"/>
        <location filename="../../ui/import_models.ui"/>
        <source>What was not taken, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_answers.ui"/>
        <source>Take answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/import_models</name>
    <message>
        <location filename="../../ui/import_models.ui"/>
        <source>Import models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_models.ui"/>
        <source>From a CSV file or a spreadsheet, or cells copied from one. The first row holds the headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_models.ui"/>
        <source>Headings: Name, Version, Market status, Date, Modalities, Training compute, Systemic risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_models.ui"/>
        <source>&amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_models.ui"/>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_models.ui"/>
        <source>Models that were understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_models.ui"/>
        <source>Add models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/later_act</name>
    <message>
        <location filename="../../ui/later_act.ui"/>
        <source>What this document does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/later_act.ui"/>
        <source>Chapters to withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/later_act.ui"/>
        <source>What follows from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/later_act.ui"/>
        <source>Year, month and day, such as 2027-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/later_act.ui"/>
        <source>With &amp;effect from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/later_act.ui"/>
        <source>Printed in the document, in your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/later_act.ui"/>
        <source>E&amp;xplanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/later_act.ui"/>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/load_edition</name>
    <message>
        <location filename="../../ui/load_edition.ui"/>
        <source>Load an updated Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/load_edition.ui"/>
        <source>No newer edition of the Code is at hand. An edition is one file with its chapters, commitments and measures. Load it only if somebody you trust vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/load_edition.ui"/>
        <source>&amp;File of the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/load_edition.ui"/>
        <location filename="../../ui/paper_way.ui"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/load_edition.ui"/>
        <source>Its &amp;SHA-256</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/long_term_fields</name>
    <message>
        <location filename="../../ui/long_term_fields.ui"/>
        <source>A time-stamp proves when the signature existed; without one, only the clock of this computer says so. This is the one act that uses the network: the program connects to the address below and to no other. A fingerprint of the signature is sent, not the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/long_term_fields.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>How long the signature can be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/long_term_fields.ui"/>
        <source>The address that your provider of time-stamps gave you, beginning with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/long_term_fields.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Address of the time-stamp service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/long_term_fields.ui"/>
        <source>The evidence comes from files that you fetch, because no other address is contacted: what each issuer has revoked (a list, CRL, or an OCSP answer), and certificates above yours that your key file lacks. What is missing is named when you sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/long_term_fields.ui"/>
        <source>Add revocation lists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/long_term_fields.ui"/>
        <source>Add certificates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/long_term_fields.ui"/>
        <source>Remove all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/measures</name>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>What you do for each measure of the Code. Kept beside the draft; nothing of it goes into the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>Left out: gap analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>Signed: plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>Mark the plan as internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>Measures with what you do for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>In the list, 1 to 4 answer how far it has come, and Return goes to the text. Ctrl+Down goes to the next measure from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>How far it has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>What you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>A document, a test, a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>What shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Who sees to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <location filename="../../ui/models.ui"/>
        <source>YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Since when, or by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>Export as table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/measures.ui"/>
        <source>Export as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/model_more</name>
    <message>
        <location filename="../../ui/model_more.ui"/>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/model_more.ui"/>
        <source>Released under a free and open-source licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/model_more.ui"/>
        <source>The model that was modified, if any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/model_more.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Modified from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/model_more.ui"/>
        <source>Compute of the modification, in FLOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/model_more.ui"/>
        <source>Blank where it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/model_more.ui"/>
        <source>Training compute of the original, in FLOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/model_more.ui"/>
        <source>YYYY-MM-DD; from then on two weeks run (Art. 52(1)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/model_more.ui"/>
        <source>10²⁵ FLOP met, or known to be met, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/model_more.ui"/>
        <source>Does the original pose systemic risk?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/models</name>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>The general-purpose AI models that this form names, and which of them come under Safety and Security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Add a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Import from CSV or spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Models named in this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Version or identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Union market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Placed on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>It can generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <location filename="../../ui/send.ui"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Cumulative, for instance 3.4e24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Training compute, in FLOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Commission Guidelines, annex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Estimated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>For instance chips × hours × peak FLOP/s × utilisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>How it was estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Does it pose systemic risk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>Safety and Security chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models.ui"/>
        <source>This model comes under the chapter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/paper_way</name>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>For signatories who sign with a pen: print the form, sign in the blocks, scan all pages and bring the scan back. It is compared with what was printed, and kept clearly marked as a scan. It is not an electronic signature.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>Save another copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>The scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>I looked at these places on the paper: they do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>Add pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>Begin the scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>A seal shows that the scan was not changed since, and who sealed it. It does not replace the signatures on the paper. Leave the fields empty to keep the scan without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>A file ending in .p12 or .pfx, for instance with the seal of the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <location filename="../../ui/sign.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>Choose the certificate file of the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <location filename="../../ui/sign.ui"/>
        <source>Used once to open the file, then forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <location filename="../../ui/sign.ui"/>
        <source>Passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <source>The scan is sealed with this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_way.ui"/>
        <location filename="../../ui/sign.ui"/>
        <source>Use another certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/provider</name>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>The legal entity that the signature binds, written as in its register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Both may sign the Code. A potential future provider needs no model yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Does it provide a general-purpose AI model today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Yes, a provider today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Not yet, a potential future provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Legal entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Exactly as registered, in its own script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../ui/signatory.ui"/>
        <source>Only where the name is in another script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Legal name in Latin script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>For instance S.A., GmbH, Oy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Optional: 20 characters, ISO 17442.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Number in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Town or city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Only where the address needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Region or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Optional. Begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Contact for the AI Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>With country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Authorised representative in the Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Name of the representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>E-mail of the representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <location filename="../../ui/signatory.ui"/>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/provider.ui"/>
        <source>Date of the written mandate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/record</name>
    <message>
        <location filename="../../ui/record.ui"/>
        <location filename="../../ui/send.ui"/>
        <location filename="../../ui/settings.ui"/>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/record.ui"/>
        <source>Check this record now</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/record.ui"/>
        <source>Add evidence of authority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/record.ui"/>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/returned.ui"/>
        <source>The comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/returned.ui"/>
        <source>&amp;Open the draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/review</name>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Read everything once more. After signing, nothing of it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>What this document does…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Worth a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Comments and reasons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>What you declare</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Freeze the form into one encrypted file for them. They read, sign and send; what they sign is byte for byte what you freeze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Hand over to who signs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Documents for your files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>None of them is attached to the form or to its e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Stands on the brief. Without a name, the contact person does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Brief prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Executive brief…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Obligation calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/review.ui"/>
        <source>Gap analysis and plan…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/send</name>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>The e-mail to the AI Office as it will look. You send it yourself, from your own mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>This program sends nothing, and cannot know whether you sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>Copy the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>Copy the path of the attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>For who prepared it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <location filename="../../ui/send_back.ui"/>
        <source>Passphrase of the file that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/send.ui"/>
        <source>Save the file that goes back…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/send_back</name>
    <message>
        <location filename="../../ui/send_back.ui"/>
        <source>Send it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/send_back.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>What is to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/send_back.ui"/>
        <source>It protects the file that goes back, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/send_back.ui"/>
        <source>&amp;Save the file to send…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/settings</name>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>How the window looks and speaks. Everything here holds at once, and changes no form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>Each form says in Statements which language its documents are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>Language of the &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>&amp;Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>&amp;Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>The start page then names forms that were not noted as sent, or not acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>Remind me &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>What is kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>Forget the &amp;list of files opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>For a question to support. There is nothing in it about you, your organisation or your forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>&amp;Versions and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>Co&amp;py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui"/>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/sign</name>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>Go on without a time-stamp (B-B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>Who signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>How you sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>Smart card or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>A key of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>A file ending in .p12 or .pfx that holds your certificate and its key. You can drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>Tried once to sign, then forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>PIN of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>Choose a module…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>What it proves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>What it does not prove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>As the signatory is named in this form. The provider stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Name in the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>At least 12 characters, such as four words of your own. It protects the file; the program does not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <location filename="../../ui/unlock.ui"/>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>You sign with this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sign.ui"/>
        <source>End the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/signatory</name>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>The person who signs, with sufficient authority to bind the provider. Where two must sign jointly, add both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>As in the identity document and the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>Name in Latin script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>For instance Chief Executive Officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>Authority to bind the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>It rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>Which document gives the authority: articles of association, number of the resolution, deed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>Optional, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>Add another signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/signatory.ui"/>
        <source>Remove this signatory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/start</name>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Prepare, sign, send and keep the declaration by which a provider signs the General-Purpose AI Code of Practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Open it &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Leave it closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Your drafts are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>&amp;Unlock them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>This program leads you through the Signatory Form of the General-Purpose AI Code of Practice, page by page, while the document grows beside the page. It checks what you write, has it signed with your certificate, prepares the e-mail to the AI Office and keeps a record. It uses no network: nothing leaves this computer unless you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Rehearse on an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Find a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>No draft matches what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Open draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>New form from this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <location filename="../../resources/translations/libraries.json"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Open record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>&amp;New form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>An empty form, kept as a draft from the first word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>A draft, a hand-over, what came back of one, or a PDF that this program made.</source>
        <translation>Un brouillon, une transmission, son retour ou un PDF établi par ce programme.</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>&amp;Verify a PDF…</source>
        <translation>&amp;Vérifier un PDF…</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>See what the signatures in a file prove.</source>
        <translation>Voir ce que prouvent les signatures d’un fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>&amp;Rehearse</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Try everything on an example. Nothing counts, nothing can be sent.</source>
        <translation>Tout essayer sur un exemple. Rien ne compte, rien ne peut être envoyé.</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>You can also drop a file here.</source>
        <translation>Vous pouvez aussi déposer un fichier ici.</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Archive of all records…</source>
        <translation>Archive de tous les dossiers…</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Compare two forms…</source>
        <translation>Comparer deux formulaires…</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Deleted drafts…</source>
        <translation>Brouillons supprimés…</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Your key and its recovery sheet…</source>
        <translation>Votre clé et sa fiche de récupération…</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <location filename="../../ui/start.ui"/>
        <source>Files opened lately</source>
        <translation>Fichiers ouverts récemment</translation>
    </message>
</context>
<context>
    <name>ui/statements</name>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>What the provider states beside the chapters, and where it signs.</source>
        <translation>Ce que le fournisseur déclare en plus des chapitres, et où il signe.</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Power to bind</source>
        <translation>Pouvoir d’engager</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Public list of signatories</source>
        <translation>Liste publique des signataires</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>The AI Office lists those signatories that agree.</source>
        <translation>Le Bureau de l’IA publie la liste des signataires qui y consentent.</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Does the provider agree to be listed publicly?</source>
        <translation>Le fournisseur consent-il à figurer sur la liste publique ?</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Agree</source>
        <translation>Consentir</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Do not agree</source>
        <translation>Ne pas consentir</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Name exactly as it is to be listed</source>
        <translation>Nom exactement comme il doit figurer sur la liste</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Use the legal name</source>
        <translation>Utiliser la dénomination légale</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Further statements</source>
        <translation>Déclarations complémentaires</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Optional. Each line is printed as a statement of its own.</source>
        <translation>Facultatif. Chaque ligne est imprimée comme une déclaration distincte.</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Statements in your own words</source>
        <translation>Déclarations avec vos propres mots</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Place of signing</source>
        <translation>Lieu de signature</translation>
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
        <translation>Le formulaire et ce qui en est tiré. La fenêtre a sa propre langue, dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Language of the documents</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Internal notes</source>
        <translation>Notes internes</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Never printed, never signed, never sent. They stay in the draft.</source>
        <translation>Jamais imprimées, jamais signées, jamais envoyées. Elles restent dans le brouillon.</translation>
    </message>
    <message>
        <location filename="../../ui/statements.ui"/>
        <source>Notes for yourselves</source>
        <translation>Notes pour vous-mêmes</translation>
    </message>
</context>
<context>
    <name>ui/unlock</name>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>Asked once each time the program is started. It is kept nowhere.</source>
        <translation>Demandée une fois à chaque démarrage du programme. Elle n’est conservée nulle part.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>Passphrase of your drafts</source>
        <translation>Phrase secrète de vos brouillons</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>At least 12 characters, for instance five or six words. Nobody can reset it.</source>
        <translation>Au moins 12 caractères, par exemple cinq ou six mots. Personne ne peut la réinitialiser.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>The same once more</source>
        <translation>La même, une seconde fois</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>&amp;Encrypt with this passphrase</source>
        <translation>&amp;Chiffrer avec cette phrase secrète</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>With the recovery sheet</source>
        <translation>Avec la fiche de récupération</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>The 24 words on the sheet, or an exported identity file, open the drafts again.</source>
        <translation>Les 24 mots de la fiche, ou un fichier d’identité exporté, ouvrent de nouveau les brouillons.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>Of each word its first four letters are enough.</source>
        <translation>Les quatre premières lettres de chaque mot suffisent.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>The 24 words</source>
        <translation>Les 24 mots</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>Needed only where there is no keyring.</source>
        <translation>Nécessaire uniquement en l’absence de trousseau de clés.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <location filename="../../resources/help/fields.json"/>
        <source>New passphrase for this computer</source>
        <translation>Nouvelle phrase secrète pour cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>Open with the words</source>
        <translation>Ouvrir avec les mots</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>Open with an identity file…</source>
        <translation>Ouvrir avec un fichier d’identité…</translation>
    </message>
    <message>
        <location filename="../../ui/unlock.ui"/>
        <source>Ask the keyring again</source>
        <translation>Interroger de nouveau le trousseau de clés</translation>
    </message>
</context>
<context>
    <name>ui/verify</name>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>Verify a PDF</source>
        <translation>Vérifier un PDF</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>What the signatures in a file prove, and what they do not.</source>
        <translation>Ce que prouvent les signatures d’un fichier, et ce qu’elles ne prouvent pas.</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>&amp;Choose PDF files…</source>
        <translation>&amp;Choisir des fichiers PDF…</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>Files verified</source>
        <translation>Fichiers vérifiés</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>Files and verdicts</source>
        <translation>Fichiers et résultats</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>Show what was found</source>
        <translation>Afficher ce qui a été constaté</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>New form from this file</source>
        <translation>Nouveau formulaire à partir de ce fichier</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>Load a root certificate…</source>
        <translation>Charger un certificat racine…</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>Load trusted lists…</source>
        <translation>Charger des listes de confiance…</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>What was signed stays signed: time-stamp and evidence are added to a copy. Do it while the certificate is valid, and again before the certificate of the last time-stamp expires.</source>
        <translation>Ce qui a été signé reste signé : l’horodatage et les preuves sont ajoutés à une copie. Faites-le tant que le certificat est valide, puis de nouveau avant que le certificat du dernier horodatage n’expire.</translation>
    </message>
    <message>
        <location filename="../../ui/verify.ui"/>
        <source>Renew and save a copy…</source>
        <translation>Renouveler et enregistrer une copie…</translation>
    </message>
</context>
<context>
    <name>ui/what_changed</name>
    <message>
        <location filename="../../ui/what_changed.ui"/>
        <source>The Commission’s FAQ is of July 2025. This is what has changed since, as far as this program knows; it asks no network.</source>
        <translation>La FAQ de la Commission date de juillet 2025. Voici ce qui a changé depuis, à la connaissance de ce programme ; il ne consulte aucun réseau.</translation>
    </message>
    <message>
        <location filename="../../ui/what_changed.ui"/>
        <source>What has changed since the FAQ</source>
        <translation>Ce qui a changé depuis la FAQ</translation>
    </message>
    <message>
        <location filename="../../ui/what_changed.ui"/>
        <source>Show everything that has changed</source>
        <translation>Afficher tout ce qui a changé</translation>
    </message>
</context>
</TS>
