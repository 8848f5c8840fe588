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
        self.digest_label.setBuddy(self.digest)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.file, self.browse)
        QWidget.setTabOrder(self.browse, self.digest)
        QWidget.setTabOrder(self.digest, self.cancel)
        QWidget.setTabOrder(self.cancel, self.load)

        self.retranslateUi(LoadEdition)

        self.load.setDefault(True)


        QMetaObject.connectSlotsByName(LoadEdition)
    # setupUi

    def retranslateUi(self, LoadEdition):
        LoadEdition.setWindowTitle(QCoreApplication.translate("LoadEdition", u"Load an updated Code", None))
        self.title.setText(QCoreApplication.translate("LoadEdition", u"Load an updated Code", None))
        self.lead.setText(QCoreApplication.translate("LoadEdition", u"No newer edition of the Code is at hand. An edition is one file with its chapters, commitments and measures. Load it only if somebody you trust told you its digest.", None))
        self.file_label.setText(QCoreApplication.translate("LoadEdition", u"&File of the edition", None))
        self.browse.setText(QCoreApplication.translate("LoadEdition", u"Choose\u2026", None))
        self.digest_field.setProperty(u"hint", QCoreApplication.translate("LoadEdition", u"64 digits and letters, as its publisher tells them; blanks do not matter.", None))
        self.digest_label.setText(QCoreApplication.translate("LoadEdition", u"Its &SHA-256", None))
        self.cancel.setText(QCoreApplication.translate("LoadEdition", u"Cancel", None))
        self.load.setText(QCoreApplication.translate("LoadEdition", u"&Load", None))
    # retranslateUi

