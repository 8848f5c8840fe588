# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'long_term_fields.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.field import Field

class Ui_LongTermFields(object):
    def setupUi(self, LongTermFields):
        if not LongTermFields.objectName():
            LongTermFields.setObjectName(u"LongTermFields")
        LongTermFields.setProperty(u"panel", u"fields")
        self.LongTermFields_layout = QVBoxLayout(LongTermFields)
        self.LongTermFields_layout.setObjectName(u"LongTermFields_layout")
        self.words = QLabel(LongTermFields)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)

        self.LongTermFields_layout.addWidget(self.words)

        self.level_field = Field(LongTermFields)
        self.level_field.setObjectName(u"level_field")
        self.level_field_layout = QVBoxLayout(self.level_field)
        self.level_field_layout.setObjectName(u"level_field_layout")
        self.level_label = QLabel(self.level_field)
        self.level_label.setObjectName(u"level_label")

        self.level_field_layout.addWidget(self.level_label)

        self.level = QComboBox(self.level_field)
        self.level.setObjectName(u"level")

        self.level_field_layout.addWidget(self.level)


        self.LongTermFields_layout.addWidget(self.level_field)

        self.address_field = Field(LongTermFields)
        self.address_field.setObjectName(u"address_field")
        self.address_field_layout = QVBoxLayout(self.address_field)
        self.address_field_layout.setObjectName(u"address_field_layout")
        self.address_label = QLabel(self.address_field)
        self.address_label.setObjectName(u"address_label")

        self.address_field_layout.addWidget(self.address_label)

        self.address = QLineEdit(self.address_field)
        self.address.setObjectName(u"address")

        self.address_field_layout.addWidget(self.address)


        self.LongTermFields_layout.addWidget(self.address_field)

        self.evidence = QFrame(LongTermFields)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setProperty(u"panel", u"fields")
        self.evidence_layout = QVBoxLayout(self.evidence)
        self.evidence_layout.setObjectName(u"evidence_layout")
        self.evidence_words = QLabel(self.evidence)
        self.evidence_words.setObjectName(u"evidence_words")
        self.evidence_words.setWordWrap(True)

        self.evidence_layout.addWidget(self.evidence_words)

        self.evidence_list = QFrame(self.evidence)
        self.evidence_list.setObjectName(u"evidence_list")
        self.evidence_list.setProperty(u"panel", u"stack")
        self.evidence_list_layout = QVBoxLayout(self.evidence_list)
        self.evidence_list_layout.setObjectName(u"evidence_list_layout")

        self.evidence_layout.addWidget(self.evidence_list)

        self.evidence_acts = QFrame(self.evidence)
        self.evidence_acts.setObjectName(u"evidence_acts")
        self.evidence_acts.setProperty(u"panel", u"row")
        self.evidence_acts_layout = QHBoxLayout(self.evidence_acts)
        self.evidence_acts_layout.setObjectName(u"evidence_acts_layout")
        self.add_revocations = QPushButton(self.evidence_acts)
        self.add_revocations.setObjectName(u"add_revocations")
        self.add_revocations.setAutoDefault(False)

        self.evidence_acts_layout.addWidget(self.add_revocations)

        self.add_certificates = QPushButton(self.evidence_acts)
        self.add_certificates.setObjectName(u"add_certificates")
        self.add_certificates.setAutoDefault(False)

        self.evidence_acts_layout.addWidget(self.add_certificates)

        self.no_evidence = QPushButton(self.evidence_acts)
        self.no_evidence.setObjectName(u"no_evidence")
        self.no_evidence.setProperty(u"kind", u"link")
        self.no_evidence.setAutoDefault(False)

        self.evidence_acts_layout.addWidget(self.no_evidence)

        self.evidence_acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.evidence_acts_layout.addItem(self.evidence_acts_room)


        self.evidence_layout.addWidget(self.evidence_acts)


        self.LongTermFields_layout.addWidget(self.evidence)

#if QT_CONFIG(shortcut)
        self.level_label.setBuddy(self.level)
        self.address_label.setBuddy(self.address)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.level, self.address)
        QWidget.setTabOrder(self.address, self.add_revocations)
        QWidget.setTabOrder(self.add_revocations, self.add_certificates)
        QWidget.setTabOrder(self.add_certificates, self.no_evidence)

        self.retranslateUi(LongTermFields)

        QMetaObject.connectSlotsByName(LongTermFields)
    # setupUi

    def retranslateUi(self, LongTermFields):
        self.words.setText(QCoreApplication.translate("LongTermFields", u"A time-stamp proves when the signature existed; without one, only the clock of this computer says so. This is the one act that uses the network: the program connects to the address below and to no other. A fingerprint of the signature is sent, not the form.", None))
        self.level_label.setText(QCoreApplication.translate("LongTermFields", u"How long the signature can be checked", None))
        self.address_field.setProperty(u"hint", QCoreApplication.translate("LongTermFields", u"The address that your provider of time-stamps gave you, beginning with http:// or https://.", None))
        self.address_label.setText(QCoreApplication.translate("LongTermFields", u"Address of the time-stamp service", None))
        self.evidence_words.setText(QCoreApplication.translate("LongTermFields", u"The evidence comes from files that you fetch, because no other address is contacted: what each issuer has revoked (a list, CRL, or an OCSP answer), and certificates of the issuers that your key file lacks. What is missing is named when you sign.", None))
        self.add_revocations.setText(QCoreApplication.translate("LongTermFields", u"Add revocation lists\u2026", None))
        self.add_certificates.setText(QCoreApplication.translate("LongTermFields", u"Add certificates\u2026", None))
        self.no_evidence.setText(QCoreApplication.translate("LongTermFields", u"Remove all", None))
        pass
    # retranslateUi

