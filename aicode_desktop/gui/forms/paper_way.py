# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_way.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.widgets.notice import Notice

class Ui_PaperWay(object):
    def setupUi(self, PaperWay):
        if not PaperWay.objectName():
            PaperWay.setObjectName(u"PaperWay")
        PaperWay.setProperty(u"panel", u"fields")
        self.PaperWay_layout = QVBoxLayout(PaperWay)
        self.PaperWay_layout.setObjectName(u"PaperWay_layout")
        self.paper_words = QLabel(PaperWay)
        self.paper_words.setObjectName(u"paper_words")
        self.paper_words.setWordWrap(True)

        self.PaperWay_layout.addWidget(self.paper_words)

        self.printed_otherwise = Notice(PaperWay)
        self.printed_otherwise.setObjectName(u"printed_otherwise")

        self.PaperWay_layout.addWidget(self.printed_otherwise)

        self.printed = Notice(PaperWay)
        self.printed.setObjectName(u"printed")

        self.PaperWay_layout.addWidget(self.printed)

        self.print_acts = QFrame(PaperWay)
        self.print_acts.setObjectName(u"print_acts")
        self.print_acts.setProperty(u"panel", u"row")
        self.print_acts_layout = QHBoxLayout(self.print_acts)
        self.print_acts_layout.setObjectName(u"print_acts_layout")
        self.print_it = QPushButton(self.print_acts)
        self.print_it.setObjectName(u"print_it")
        self.print_it.setAutoDefault(False)

        self.print_acts_layout.addWidget(self.print_it)

        self.open_printed = QPushButton(self.print_acts)
        self.open_printed.setObjectName(u"open_printed")
        self.open_printed.setAutoDefault(False)

        self.print_acts_layout.addWidget(self.open_printed)

        self.save_again = QPushButton(self.print_acts)
        self.save_again.setObjectName(u"save_again")
        self.save_again.setAutoDefault(False)

        self.print_acts_layout.addWidget(self.save_again)

        self.print_acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.print_acts_layout.addItem(self.print_acts_room)


        self.PaperWay_layout.addWidget(self.print_acts)

        self.scan = QFrame(PaperWay)
        self.scan.setObjectName(u"scan")
        self.scan.setProperty(u"panel", u"section")
        self.scan_layout = QVBoxLayout(self.scan)
        self.scan_layout.setObjectName(u"scan_layout")
        self.scan_title = QLabel(self.scan)
        self.scan_title.setObjectName(u"scan_title")
        self.scan_title.setWordWrap(True)
        self.scan_title.setProperty(u"type", u"heading")

        self.scan_layout.addWidget(self.scan_title)

        self.scan_words = Notice(self.scan)
        self.scan_words.setObjectName(u"scan_words")

        self.scan_layout.addWidget(self.scan_words)

        self.scan_pages = QFrame(self.scan)
        self.scan_pages.setObjectName(u"scan_pages")
        self.scan_pages.setProperty(u"panel", u"stack")
        self.scan_pages_layout = QVBoxLayout(self.scan_pages)
        self.scan_pages_layout.setObjectName(u"scan_pages_layout")

        self.scan_layout.addWidget(self.scan_pages)

        self.scan_findings = QFrame(self.scan)
        self.scan_findings.setObjectName(u"scan_findings")
        self.scan_findings.setProperty(u"panel", u"stack")
        self.scan_findings_layout = QVBoxLayout(self.scan_findings)
        self.scan_findings_layout.setObjectName(u"scan_findings_layout")

        self.scan_layout.addWidget(self.scan_findings)

        self.despite = QCheckBox(self.scan)
        self.despite.setObjectName(u"despite")

        self.scan_layout.addWidget(self.despite)

        self.scan_acts = QFrame(self.scan)
        self.scan_acts.setObjectName(u"scan_acts")
        self.scan_acts.setProperty(u"panel", u"row")
        self.scan_acts_layout = QHBoxLayout(self.scan_acts)
        self.scan_acts_layout.setObjectName(u"scan_acts_layout")
        self.add_pages = QPushButton(self.scan_acts)
        self.add_pages.setObjectName(u"add_pages")
        self.add_pages.setAutoDefault(False)

        self.scan_acts_layout.addWidget(self.add_pages)

        self.other_scan = QPushButton(self.scan_acts)
        self.other_scan.setObjectName(u"other_scan")
        self.other_scan.setAutoDefault(False)

        self.scan_acts_layout.addWidget(self.other_scan)

        self.scan_acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.scan_acts_layout.addItem(self.scan_acts_room)


        self.scan_layout.addWidget(self.scan_acts)

        self.seal_fold = Fold(self.scan)
        self.seal_fold.setObjectName(u"seal_fold")

        self.scan_layout.addWidget(self.seal_fold)

        self.seal_content = QFrame(self.scan)
        self.seal_content.setObjectName(u"seal_content")
        self.seal_content.setProperty(u"panel", u"fields")
        self.seal_content_layout = QVBoxLayout(self.seal_content)
        self.seal_content_layout.setObjectName(u"seal_content_layout")
        self.seal_words = QLabel(self.seal_content)
        self.seal_words.setObjectName(u"seal_words")
        self.seal_words.setWordWrap(True)

        self.seal_content_layout.addWidget(self.seal_words)

        self.seal_fields = QFrame(self.seal_content)
        self.seal_fields.setObjectName(u"seal_fields")
        self.seal_fields.setProperty(u"panel", u"fields")
        self.seal_fields_layout = QVBoxLayout(self.seal_fields)
        self.seal_fields_layout.setObjectName(u"seal_fields_layout")
        self.seal_file_field = Field(self.seal_fields)
        self.seal_file_field.setObjectName(u"seal_file_field")
        self.seal_file_field_layout = QVBoxLayout(self.seal_file_field)
        self.seal_file_field_layout.setObjectName(u"seal_file_field_layout")
        self.seal_file_label = QLabel(self.seal_file_field)
        self.seal_file_label.setObjectName(u"seal_file_label")

        self.seal_file_field_layout.addWidget(self.seal_file_label)

        self.seal_file_row = QFrame(self.seal_file_field)
        self.seal_file_row.setObjectName(u"seal_file_row")
        self.seal_file_row.setProperty(u"panel", u"row")
        self.seal_file_row_layout = QHBoxLayout(self.seal_file_row)
        self.seal_file_row_layout.setObjectName(u"seal_file_row_layout")
        self.seal_file = QLineEdit(self.seal_file_row)
        self.seal_file.setObjectName(u"seal_file")

        self.seal_file_row_layout.addWidget(self.seal_file)

        self.choose_seal = QPushButton(self.seal_file_row)
        self.choose_seal.setObjectName(u"choose_seal")
        self.choose_seal.setAutoDefault(False)

        self.seal_file_row_layout.addWidget(self.choose_seal)

        self.seal_file_row_layout.setStretch(0, 1)

        self.seal_file_field_layout.addWidget(self.seal_file_row)


        self.seal_fields_layout.addWidget(self.seal_file_field)

        self.seal_passphrase_field = Field(self.seal_fields)
        self.seal_passphrase_field.setObjectName(u"seal_passphrase_field")
        self.seal_passphrase_field_layout = QVBoxLayout(self.seal_passphrase_field)
        self.seal_passphrase_field_layout.setObjectName(u"seal_passphrase_field_layout")
        self.seal_passphrase_label = QLabel(self.seal_passphrase_field)
        self.seal_passphrase_label.setObjectName(u"seal_passphrase_label")

        self.seal_passphrase_field_layout.addWidget(self.seal_passphrase_label)

        self.seal_passphrase = QLineEdit(self.seal_passphrase_field)
        self.seal_passphrase.setObjectName(u"seal_passphrase")
        self.seal_passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.seal_passphrase_field_layout.addWidget(self.seal_passphrase)


        self.seal_fields_layout.addWidget(self.seal_passphrase_field)


        self.seal_content_layout.addWidget(self.seal_fields)

        self.seal_card = QFrame(self.seal_content)
        self.seal_card.setObjectName(u"seal_card")
        self.seal_card.setProperty(u"panel", u"waiting")
        self.seal_card_layout = QVBoxLayout(self.seal_card)
        self.seal_card_layout.setObjectName(u"seal_card_layout")
        self.seal_caption = QLabel(self.seal_card)
        self.seal_caption.setObjectName(u"seal_caption")
        self.seal_caption.setWordWrap(True)
        self.seal_caption.setProperty(u"type", u"soft")

        self.seal_card_layout.addWidget(self.seal_caption)

        self.seal_holder = QLabel(self.seal_card)
        self.seal_holder.setObjectName(u"seal_holder")
        self.seal_holder.setText(u"")
        self.seal_holder.setWordWrap(True)
        self.seal_holder.setTextFormat(Qt.TextFormat.PlainText)
        self.seal_holder.setProperty(u"type", u"heading")

        self.seal_card_layout.addWidget(self.seal_holder)

        self.seal_facts = QFrame(self.seal_card)
        self.seal_facts.setObjectName(u"seal_facts")
        self.seal_facts.setProperty(u"panel", u"stack")
        self.seal_facts_layout = QVBoxLayout(self.seal_facts)
        self.seal_facts_layout.setObjectName(u"seal_facts_layout")

        self.seal_card_layout.addWidget(self.seal_facts)

        self.seal_objections = QFrame(self.seal_card)
        self.seal_objections.setObjectName(u"seal_objections")
        self.seal_objections.setProperty(u"panel", u"stack")
        self.seal_objections_layout = QVBoxLayout(self.seal_objections)
        self.seal_objections_layout.setObjectName(u"seal_objections_layout")

        self.seal_card_layout.addWidget(self.seal_objections)

        self.seal_acts = QFrame(self.seal_card)
        self.seal_acts.setObjectName(u"seal_acts")
        self.seal_acts.setProperty(u"panel", u"row")
        self.seal_acts_layout = QHBoxLayout(self.seal_acts)
        self.seal_acts_layout.setObjectName(u"seal_acts_layout")
        self.other_seal = QPushButton(self.seal_acts)
        self.other_seal.setObjectName(u"other_seal")
        self.other_seal.setProperty(u"kind", u"link")
        self.other_seal.setAutoDefault(False)

        self.seal_acts_layout.addWidget(self.other_seal)

        self.seal_acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.seal_acts_layout.addItem(self.seal_acts_room)


        self.seal_card_layout.addWidget(self.seal_acts)


        self.seal_content_layout.addWidget(self.seal_card)


        self.scan_layout.addWidget(self.seal_content)


        self.PaperWay_layout.addWidget(self.scan)

#if QT_CONFIG(shortcut)
        self.seal_file_label.setBuddy(self.seal_file)
        self.seal_passphrase_label.setBuddy(self.seal_passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.print_it, self.open_printed)
        QWidget.setTabOrder(self.open_printed, self.save_again)
        QWidget.setTabOrder(self.save_again, self.despite)
        QWidget.setTabOrder(self.despite, self.add_pages)
        QWidget.setTabOrder(self.add_pages, self.other_scan)
        QWidget.setTabOrder(self.other_scan, self.seal_fold)
        QWidget.setTabOrder(self.seal_fold, self.seal_file)
        QWidget.setTabOrder(self.seal_file, self.choose_seal)
        QWidget.setTabOrder(self.choose_seal, self.seal_passphrase)
        QWidget.setTabOrder(self.seal_passphrase, self.other_seal)

        self.retranslateUi(PaperWay)

        QMetaObject.connectSlotsByName(PaperWay)
    # setupUi

    def retranslateUi(self, PaperWay):
        self.paper_words.setText(QCoreApplication.translate("PaperWay", u"For signatories who sign with a pen: print the form, sign in the blocks, scan all pages and bring the scan back. It is compared with what was printed, and kept clearly marked as a scan. It is not an electronic signature.", None))
        self.print_it.setText(QCoreApplication.translate("PaperWay", u"Print\u2026", None))
#if QT_CONFIG(accessibility)
        self.print_it.setAccessibleName(QCoreApplication.translate("PaperWay", u"Print the form to be signed by hand", None))
#endif // QT_CONFIG(accessibility)
        self.open_printed.setText(QCoreApplication.translate("PaperWay", u"Open it to print", None))
        self.save_again.setText(QCoreApplication.translate("PaperWay", u"Save another copy\u2026", None))
        self.scan_title.setText(QCoreApplication.translate("PaperWay", u"The scan", None))
        self.despite.setText(QCoreApplication.translate("PaperWay", u"I looked at these places on the paper: they do no harm.", None))
        self.add_pages.setText(QCoreApplication.translate("PaperWay", u"Add pages\u2026", None))
        self.other_scan.setText(QCoreApplication.translate("PaperWay", u"Begin the scan again", None))
        self.seal_words.setText(QCoreApplication.translate("PaperWay", u"A seal shows that the scan was not changed since, and who sealed it. It does not replace the signatures on the paper. Leave the fields empty to keep the scan without one.", None))
        self.seal_file_field.setProperty(u"hint", QCoreApplication.translate("PaperWay", u"A file ending in .p12 or .pfx, for instance with the seal of the provider.", None))
        self.seal_file_label.setText(QCoreApplication.translate("PaperWay", u"Certificate file", None))
        self.choose_seal.setText(QCoreApplication.translate("PaperWay", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.choose_seal.setAccessibleName(QCoreApplication.translate("PaperWay", u"Choose the certificate file of the seal", None))
#endif // QT_CONFIG(accessibility)
        self.seal_passphrase_field.setProperty(u"hint", QCoreApplication.translate("PaperWay", u"Used once to open the file, then forgotten.", None))
        self.seal_passphrase_label.setText(QCoreApplication.translate("PaperWay", u"Passphrase of the file", None))
        self.seal_caption.setText(QCoreApplication.translate("PaperWay", u"The scan is sealed with this certificate", None))
        self.other_seal.setText(QCoreApplication.translate("PaperWay", u"Use another certificate", None))
        pass
    # retranslateUi

