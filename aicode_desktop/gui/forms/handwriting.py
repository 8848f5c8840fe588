# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'handwriting.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.widgets.ink_pad import InkPad

class Ui_Handwriting(object):
    def setupUi(self, Handwriting):
        if not Handwriting.objectName():
            Handwriting.setObjectName(u"Handwriting")
        Handwriting.setProperty(u"panel", u"stack")
        self.Handwriting_layout = QVBoxLayout(Handwriting)
        self.Handwriting_layout.setObjectName(u"Handwriting_layout")
        self.fold = Fold(Handwriting)
        self.fold.setObjectName(u"fold")

        self.Handwriting_layout.addWidget(self.fold)

        self.content = QFrame(Handwriting)
        self.content.setObjectName(u"content")
        self.content.setProperty(u"panel", u"fields")
        self.content_layout = QVBoxLayout(self.content)
        self.content_layout.setObjectName(u"content_layout")
        self.words = QLabel(self.content)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)

        self.content_layout.addWidget(self.words)

        self.pad = InkPad(self.content)
        self.pad.setObjectName(u"pad")

        self.content_layout.addWidget(self.pad)

        self.picture = QLabel(self.content)
        self.picture.setObjectName(u"picture")
        self.picture.setText(u"")

        self.content_layout.addWidget(self.picture)

        self.picture_words = QLabel(self.content)
        self.picture_words.setObjectName(u"picture_words")
        self.picture_words.setText(u"")
        self.picture_words.setWordWrap(True)
        self.picture_words.setTextFormat(Qt.TextFormat.PlainText)
        self.picture_words.setProperty(u"type", u"hint")

        self.content_layout.addWidget(self.picture_words)

        self.acts = QFrame(self.content)
        self.acts.setObjectName(u"acts")
        self.acts.setProperty(u"panel", u"row")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setObjectName(u"acts_layout")
        self.undo = QPushButton(self.acts)
        self.undo.setObjectName(u"undo")
        self.undo.setAutoDefault(False)

        self.acts_layout.addWidget(self.undo)

        self.choose = QPushButton(self.acts)
        self.choose.setObjectName(u"choose")
        self.choose.setAutoDefault(False)

        self.acts_layout.addWidget(self.choose)

        self.clear = QPushButton(self.acts)
        self.clear.setObjectName(u"clear")
        self.clear.setProperty(u"kind", u"link")
        self.clear.setAutoDefault(False)

        self.acts_layout.addWidget(self.clear)

        self.acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.acts_room)


        self.content_layout.addWidget(self.acts)


        self.Handwriting_layout.addWidget(self.content)

        QWidget.setTabOrder(self.fold, self.undo)
        QWidget.setTabOrder(self.undo, self.choose)
        QWidget.setTabOrder(self.choose, self.clear)

        self.retranslateUi(Handwriting)

        QMetaObject.connectSlotsByName(Handwriting)
    # setupUi

    def retranslateUi(self, Handwriting):
        self.words.setText(QCoreApplication.translate("Handwriting", u"A handwriting in the signature block is decoration: what binds is the electronic signature, with it or without. Draw it with mouse or pen, or choose a picture of it (PNG or JPEG). Only its pixels go into the form.", None))
#if QT_CONFIG(accessibility)
        self.pad.setAccessibleName(QCoreApplication.translate("Handwriting", u"Drawing area for the handwriting", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pad.setAccessibleDescription(QCoreApplication.translate("Handwriting", u"For mouse or pen. With the keyboard, choose a picture instead.", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.picture.setAccessibleName(QCoreApplication.translate("Handwriting", u"The picture that was chosen", None))
#endif // QT_CONFIG(accessibility)
        self.undo.setText(QCoreApplication.translate("Handwriting", u"Take back the last stroke", None))
        self.choose.setText(QCoreApplication.translate("Handwriting", u"Choose a picture\u2026", None))
        self.clear.setText(QCoreApplication.translate("Handwriting", u"Do without", None))
        pass
    # retranslateUi

