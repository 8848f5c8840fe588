# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'chapters.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.chapter_card import ChapterCard
from aicode_desktop.gui.widgets.choice import (Choice, ChoiceButton)
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.widgets.notice import Notice

class Ui_Chapters(object):
    def setupUi(self, Chapters):
        if not Chapters.objectName():
            Chapters.setObjectName(u"Chapters")
        self.Chapters_layout = QVBoxLayout(Chapters)
        self.Chapters_layout.setObjectName(u"Chapters_layout")
        self.heading = QFrame(Chapters)
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


        self.Chapters_layout.addWidget(self.heading)

        self.outlook_field = Field(Chapters)
        self.outlook_field.setObjectName(u"outlook_field")
        self.outlook_field_layout = QVBoxLayout(self.outlook_field)
        self.outlook_field_layout.setObjectName(u"outlook_field_layout")
        self.outlook_label = QLabel(self.outlook_field)
        self.outlook_label.setObjectName(u"outlook_label")

        self.outlook_field_layout.addWidget(self.outlook_label)

        self.outlook = Choice(self.outlook_field)
        self.outlook.setObjectName(u"outlook")
        self.outlook_layout = QHBoxLayout(self.outlook)
        self.outlook_layout.setObjectName(u"outlook_layout")
        self.outlook_has = ChoiceButton(self.outlook)
        self.outlook_has.setObjectName(u"outlook_has")

        self.outlook_layout.addWidget(self.outlook_has)

        self.outlook_developing = ChoiceButton(self.outlook)
        self.outlook_developing.setObjectName(u"outlook_developing")

        self.outlook_layout.addWidget(self.outlook_developing)

        self.outlook_intends = ChoiceButton(self.outlook)
        self.outlook_intends.setObjectName(u"outlook_intends")

        self.outlook_layout.addWidget(self.outlook_intends)

        self.outlook_none = ChoiceButton(self.outlook)
        self.outlook_none.setObjectName(u"outlook_none")

        self.outlook_layout.addWidget(self.outlook_none)

        self.outlook_room4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outlook_layout.addItem(self.outlook_room4)


        self.outlook_field_layout.addWidget(self.outlook)


        self.Chapters_layout.addWidget(self.outlook_field)

        self.transparency = ChapterCard(Chapters)
        self.transparency.setObjectName(u"transparency")

        self.Chapters_layout.addWidget(self.transparency)

        self.copyright = ChapterCard(Chapters)
        self.copyright.setObjectName(u"copyright")

        self.Chapters_layout.addWidget(self.copyright)

        self.safety_and_security = ChapterCard(Chapters)
        self.safety_and_security.setObjectName(u"safety_and_security")

        self.Chapters_layout.addWidget(self.safety_and_security)

        self.nothing_signed = Notice(Chapters)
        self.nothing_signed.setObjectName(u"nothing_signed")

        self.Chapters_layout.addWidget(self.nothing_signed)

        self.together = QFrame(Chapters)
        self.together.setObjectName(u"together")
        self.together.setProperty(u"panel", u"section")
        self.together_layout = QVBoxLayout(self.together)
        self.together_layout.setObjectName(u"together_layout")
        self.together_title = QLabel(self.together)
        self.together_title.setObjectName(u"together_title")
        self.together_title.setProperty(u"type", u"heading")

        self.together_layout.addWidget(self.together_title)

        self.together_list = QFrame(self.together)
        self.together_list.setObjectName(u"together_list")
        self.together_list.setProperty(u"panel", u"stack")
        self.together_list_layout = QVBoxLayout(self.together_list)
        self.together_list_layout.setObjectName(u"together_list_layout")

        self.together_layout.addWidget(self.together_list)

        self.combinations = Fold(self.together)
        self.combinations.setObjectName(u"combinations")

        self.together_layout.addWidget(self.combinations)

        self.signing = Fold(self.together)
        self.signing.setObjectName(u"signing")

        self.together_layout.addWidget(self.signing)

        self.afterwards = Fold(self.together)
        self.afterwards.setObjectName(u"afterwards")

        self.together_layout.addWidget(self.afterwards)

        self.what_changed = QPushButton(self.together)
        self.what_changed.setObjectName(u"what_changed")
        self.what_changed.setProperty(u"kind", u"link")
        self.what_changed.setAutoDefault(False)

        self.together_layout.addWidget(self.what_changed, 0, Qt.AlignmentFlag.AlignLeft)


        self.Chapters_layout.addWidget(self.together)

#if QT_CONFIG(shortcut)
        self.outlook_label.setBuddy(self.outlook)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.outlook_has, self.outlook_developing)
        QWidget.setTabOrder(self.outlook_developing, self.outlook_intends)
        QWidget.setTabOrder(self.outlook_intends, self.outlook_none)
        QWidget.setTabOrder(self.outlook_none, self.transparency)
        QWidget.setTabOrder(self.transparency, self.copyright)
        QWidget.setTabOrder(self.copyright, self.safety_and_security)
        QWidget.setTabOrder(self.safety_and_security, self.combinations)
        QWidget.setTabOrder(self.combinations, self.signing)
        QWidget.setTabOrder(self.signing, self.afterwards)
        QWidget.setTabOrder(self.afterwards, self.what_changed)

        self.retranslateUi(Chapters)

        QMetaObject.connectSlotsByName(Chapters)
    # setupUi

    def retranslateUi(self, Chapters):
        self.title.setText(QCoreApplication.translate("Chapters", u"Chapters", None))
        self.lead.setText(QCoreApplication.translate("Chapters", u"Decide for each chapter of the Code. Leaving one out is an answer too, and has effects.", None))
        self.outlook_field.setProperty(u"hint", QCoreApplication.translate("Chapters", u"Systemic risk is presumed above 10\u00b2\u2075 FLOP of training compute (AI Act, Article 51(2)).", None))
        self.outlook_label.setText(QCoreApplication.translate("Chapters", u"Does the provider have, develop or intend a model with systemic risk?", None))
        self.outlook_has.setText(QCoreApplication.translate("Chapters", u"It has one", None))
        self.outlook_developing.setText(QCoreApplication.translate("Chapters", u"Is developing one", None))
        self.outlook_intends.setText(QCoreApplication.translate("Chapters", u"Intends one", None))
        self.outlook_none.setText(QCoreApplication.translate("Chapters", u"None of these", None))
        self.together_title.setText(QCoreApplication.translate("Chapters", u"The three answers together", None))
        self.what_changed.setText(QCoreApplication.translate("Chapters", u"What the FAQ no longer says\u2026", None))
        pass
    # retranslateUi

