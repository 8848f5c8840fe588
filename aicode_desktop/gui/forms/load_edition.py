# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'load_edition.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.choice import (Choice, ChoiceButton)
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.notice import Notice

class Ui_LoadEdition(object):
    def setupUi(self, LoadEdition):
        if not LoadEdition.objectName():
            LoadEdition.setObjectName(u"LoadEdition")
        self.LoadEdition_layout = QVBoxLayout(LoadEdition)
        self.LoadEdition_layout.setObjectName(u"LoadEdition_layout")
        self.heading = QFrame(LoadEdition)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"panel", u"heading")
        self.heading_layout = QVBoxLayout(self.heading)
        self.heading_layout.setObjectName(u"heading_layout")
        self.title = QLabel(self.heading)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.heading_layout.addWidget(self.title)

        self.lead = QLabel(self.heading)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setProperty(u"type", u"lead")

        self.heading_layout.addWidget(self.lead)


        self.LoadEdition_layout.addWidget(self.heading)

        self.refused = Notice(LoadEdition)
        self.refused.setObjectName(u"refused")

        self.LoadEdition_layout.addWidget(self.refused)

        self.file_field = Field(LoadEdition)
        self.file_field.setObjectName(u"file_field")
        self.file_field_layout = QVBoxLayout(self.file_field)
        self.file_field_layout.setObjectName(u"file_field_layout")
        self.file_label = QLabel(self.file_field)
        self.file_label.setObjectName(u"file_label")

        self.file_field_layout.addWidget(self.file_label)

        self.file_row = QFrame(self.file_field)
        self.file_row.setObjectName(u"file_row")
        self.file_row.setProperty(u"panel", u"row")
        self.file_row_layout = QHBoxLayout(self.file_row)
        self.file_row_layout.setObjectName(u"file_row_layout")
        self.file = QLineEdit(self.file_row)
        self.file.setObjectName(u"file")

        self.file_row_layout.addWidget(self.file)

        self.browse = QPushButton(self.file_row)
        self.browse.setObjectName(u"browse")
        self.browse.setAutoDefault(False)

        self.file_row_layout.addWidget(self.browse)


        self.file_field_layout.addWidget(self.file_row)


        self.LoadEdition_layout.addWidget(self.file_field)

        self.way_field = Field(LoadEdition)
        self.way_field.setObjectName(u"way_field")
        self.way_field_layout = QVBoxLayout(self.way_field)
        self.way_field_layout.setObjectName(u"way_field_layout")
        self.way_label = QLabel(self.way_field)
        self.way_label.setObjectName(u"way_label")

        self.way_field_layout.addWidget(self.way_label)

        self.way = Choice(self.way_field)
        self.way.setObjectName(u"way")
        self.way_layout = QHBoxLayout(self.way)
        self.way_layout.setObjectName(u"way_layout")
        self.by_digest = ChoiceButton(self.way)
        self.by_digest.setObjectName(u"by_digest")
        self.by_digest.setChecked(True)

        self.way_layout.addWidget(self.by_digest)

        self.by_signature = ChoiceButton(self.way)
        self.by_signature.setObjectName(u"by_signature")

        self.way_layout.addWidget(self.by_signature)

        self.way_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.way_layout.addItem(self.way_room)


        self.way_field_layout.addWidget(self.way)


        self.LoadEdition_layout.addWidget(self.way_field)

        self.digest_field = Field(LoadEdition)
        self.digest_field.setObjectName(u"digest_field")
        self.digest_field_layout = QVBoxLayout(self.digest_field)
        self.digest_field_layout.setObjectName(u"digest_field_layout")
        self.digest_label = QLabel(self.digest_field)
        self.digest_label.setObjectName(u"digest_label")

        self.digest_field_layout.addWidget(self.digest_label)

        self.digest = QLineEdit(self.digest_field)
        self.digest.setObjectName(u"digest")

        self.digest_field_layout.addWidget(self.digest)


        self.LoadEdition_layout.addWidget(self.digest_field)

        self.signature_field = Field(LoadEdition)
        self.signature_field.setObjectName(u"signature_field")
        self.signature_field_layout = QVBoxLayout(self.signature_field)
        self.signature_field_layout.setObjectName(u"signature_field_layout")
        self.signature_label = QLabel(self.signature_field)
        self.signature_label.setObjectName(u"signature_label")

        self.signature_field_layout.addWidget(self.signature_label)

        self.signature_row = QFrame(self.signature_field)
        self.signature_row.setObjectName(u"signature_row")
        self.signature_row.setProperty(u"panel", u"row")
        self.signature_row_layout = QHBoxLayout(self.signature_row)
        self.signature_row_layout.setObjectName(u"signature_row_layout")
        self.signature = QLineEdit(self.signature_row)
        self.signature.setObjectName(u"signature")

        self.signature_row_layout.addWidget(self.signature)

        self.browse_signature = QPushButton(self.signature_row)
        self.browse_signature.setObjectName(u"browse_signature")
        self.browse_signature.setAutoDefault(False)

        self.signature_row_layout.addWidget(self.browse_signature)


        self.signature_field_layout.addWidget(self.signature_row)


        self.LoadEdition_layout.addWidget(self.signature_field)

        self.root_field = Field(LoadEdition)
        self.root_field.setObjectName(u"root_field")
        self.root_field_layout = QVBoxLayout(self.root_field)
        self.root_field_layout.setObjectName(u"root_field_layout")
        self.root_label = QLabel(self.root_field)
        self.root_label.setObjectName(u"root_label")

        self.root_field_layout.addWidget(self.root_label)

        self.root_row = QFrame(self.root_field)
        self.root_row.setObjectName(u"root_row")
        self.root_row.setProperty(u"panel", u"row")
        self.root_row_layout = QHBoxLayout(self.root_row)
        self.root_row_layout.setObjectName(u"root_row_layout")
        self.root = QLineEdit(self.root_row)
        self.root.setObjectName(u"root")

        self.root_row_layout.addWidget(self.root)

        self.browse_root = QPushButton(self.root_row)
        self.browse_root.setObjectName(u"browse_root")
        self.browse_root.setAutoDefault(False)

        self.root_row_layout.addWidget(self.browse_root)


        self.root_field_layout.addWidget(self.root_row)


        self.LoadEdition_layout.addWidget(self.root_field)

        self.acts = QFrame(LoadEdition)
        self.acts.setObjectName(u"acts")
        self.acts.setProperty(u"panel", u"row")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setObjectName(u"acts_layout")
        self.acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.acts_room)

        self.cancel = QPushButton(self.acts)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.acts_layout.addWidget(self.cancel)

        self.load = QPushButton(self.acts)
        self.load.setObjectName(u"load")
        self.load.setProperty(u"kind", u"primary")

        self.acts_layout.addWidget(self.load)


        self.LoadEdition_layout.addWidget(self.acts)

#if QT_CONFIG(shortcut)
        self.file_label.setBuddy(self.file)
        self.way_label.setBuddy(self.way)
        self.digest_label.setBuddy(self.digest)
        self.signature_label.setBuddy(self.signature)
        self.root_label.setBuddy(self.root)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.file, self.browse)
        QWidget.setTabOrder(self.browse, self.by_digest)
        QWidget.setTabOrder(self.by_digest, self.by_signature)
        QWidget.setTabOrder(self.by_signature, self.digest)
        QWidget.setTabOrder(self.digest, self.signature)
        QWidget.setTabOrder(self.signature, self.browse_signature)
        QWidget.setTabOrder(self.browse_signature, self.root)
        QWidget.setTabOrder(self.root, self.browse_root)
        QWidget.setTabOrder(self.browse_root, self.cancel)
        QWidget.setTabOrder(self.cancel, self.load)

        self.retranslateUi(LoadEdition)

        self.load.setDefault(True)


        QMetaObject.connectSlotsByName(LoadEdition)
    # setupUi

    def retranslateUi(self, LoadEdition):
        LoadEdition.setWindowTitle(QCoreApplication.translate("LoadEdition", u"Load an updated Code", None))
        self.title.setText(QCoreApplication.translate("LoadEdition", u"Load an updated Code", None))
        self.lead.setText(QCoreApplication.translate("LoadEdition", u"No newer edition of the Code is at hand. An edition is one file with its chapters, commitments and measures. Load it only if somebody you trust vouches for it.", None))
        self.file_label.setText(QCoreApplication.translate("LoadEdition", u"&File of the edition", None))
        self.browse.setText(QCoreApplication.translate("LoadEdition", u"Choose\u2026", None))
        self.way_label.setText(QCoreApplication.translate("LoadEdition", u"How you know that it is genuine", None))
        self.by_digest.setText(QCoreApplication.translate("LoadEdition", u"I was told its fingerprint", None))
        self.by_signature.setText(QCoreApplication.translate("LoadEdition", u"It is signed", None))
        self.digest_field.setProperty(u"hint", QCoreApplication.translate("LoadEdition", u"64 digits and letters, as its publisher tells them; blanks do not matter.", None))
        self.digest_label.setText(QCoreApplication.translate("LoadEdition", u"Its &SHA-256", None))
        self.signature_field.setProperty(u"hint", QCoreApplication.translate("LoadEdition", u"A file of its own, as a rule with the ending .p7s.", None))
        self.signature_label.setText(QCoreApplication.translate("LoadEdition", u"S&ignature beside it", None))
        self.browse_signature.setText(QCoreApplication.translate("LoadEdition", u"Choose\u2026", None))
        self.root_field.setProperty(u"hint", QCoreApplication.translate("LoadEdition", u"The signer\u2019s certificate must lead to it.", None))
        self.root_label.setText(QCoreApplication.translate("LoadEdition", u"Certificate you &trust", None))
        self.browse_root.setText(QCoreApplication.translate("LoadEdition", u"Choose\u2026", None))
        self.cancel.setText(QCoreApplication.translate("LoadEdition", u"Cancel", None))
        self.load.setText(QCoreApplication.translate("LoadEdition", u"&Load", None))
    # retranslateUi

