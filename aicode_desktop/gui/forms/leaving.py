# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'leaving.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_Leaving(object):
    def setupUi(self, Leaving):
        if not Leaving.objectName():
            Leaving.setObjectName(u"Leaving")
        self.Leaving_layout = QVBoxLayout(Leaving)
        self.Leaving_layout.setObjectName(u"Leaving_layout")
        self.asked = QFrame(Leaving)
        self.asked.setObjectName(u"asked")
        self.asked.setProperty(u"panel", u"stack")
        self.asked_layout = QVBoxLayout(self.asked)
        self.asked_layout.setObjectName(u"asked_layout")
        self.title = QLabel(self.asked)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"type", u"heading")

        self.asked_layout.addWidget(self.title)

        self.words = QLabel(self.asked)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)

        self.asked_layout.addWidget(self.words)


        self.Leaving_layout.addWidget(self.asked)

        self.acts = QFrame(Leaving)
        self.acts.setObjectName(u"acts")
        self.acts.setProperty(u"panel", u"row")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setObjectName(u"acts_layout")
        self.acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.acts_room)

        self.lose = QPushButton(self.acts)
        self.lose.setObjectName(u"lose")
        self.lose.setAutoDefault(False)

        self.acts_layout.addWidget(self.lose)

        self.stay = QPushButton(self.acts)
        self.stay.setObjectName(u"stay")
        self.stay.setProperty(u"kind", u"primary")

        self.acts_layout.addWidget(self.stay)


        self.Leaving_layout.addWidget(self.acts)

        QWidget.setTabOrder(self.stay, self.lose)

        self.retranslateUi(Leaving)

        self.stay.setDefault(True)


        QMetaObject.connectSlotsByName(Leaving)
    # setupUi

    def retranslateUi(self, Leaving):
        self.title.setText(QCoreApplication.translate("Leaving", u"Close without what you typed here?", None))
        self.words.setText(QCoreApplication.translate("Leaving", u"It is kept nowhere yet, and would be lost.", None))
        self.lose.setText(QCoreApplication.translate("Leaving", u"&Close and lose it", None))
        self.stay.setText(QCoreApplication.translate("Leaving", u"&Stay here", None))
        pass
    # retranslateUi

