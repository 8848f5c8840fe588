# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'help.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget)

from aicode_desktop.gui.help.manual_view import ManualView
from aicode_desktop.gui.widgets.row_list import RowList

class Ui_Help(object):
    def setupUi(self, Help):
        if not Help.objectName():
            Help.setObjectName(u"Help")
        self.Help_layout = QVBoxLayout(Help)
        self.Help_layout.setObjectName(u"Help_layout")
        self.head = QFrame(Help)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"panel", u"row")
        self.head_layout = QHBoxLayout(self.head)
        self.head_layout.setObjectName(u"head_layout")
        self.back = QToolButton(self.head)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"kind", u"small")

        self.head_layout.addWidget(self.back)

        self.forward = QToolButton(self.head)
        self.forward.setObjectName(u"forward")
        self.forward.setProperty(u"kind", u"small")

        self.head_layout.addWidget(self.forward)

        self.search_label = QLabel(self.head)
        self.search_label.setObjectName(u"search_label")

        self.head_layout.addWidget(self.search_label)

        self.search = QLineEdit(self.head)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.head_layout.addWidget(self.search)

        self.head_layout.setStretch(3, 1)

        self.Help_layout.addWidget(self.head)

        self.body = QWidget(Help)
        self.body.setObjectName(u"body")
        self.body_layout = QHBoxLayout(self.body)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.side = QFrame(self.body)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"panel", u"stack")
        self.side_layout = QVBoxLayout(self.side)
        self.side_layout.setObjectName(u"side_layout")
        self.side_title = QLabel(self.side)
        self.side_title.setObjectName(u"side_title")
        self.side_title.setText(u"")
        self.side_title.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)
        self.side_title.setWordWrap(True)
        self.side_title.setProperty(u"type", u"strong")

        self.side_layout.addWidget(self.side_title)

        self.contents = RowList(self.side)
        self.contents.setObjectName(u"contents")

        self.side_layout.addWidget(self.contents)


        self.body_layout.addWidget(self.side)

        self.text = ManualView(self.body)
        self.text.setObjectName(u"text")

        self.body_layout.addWidget(self.text)

        self.body_layout.setStretch(0, 1)
        self.body_layout.setStretch(1, 2)

        self.Help_layout.addWidget(self.body)

        self.acts = QFrame(Help)
        self.acts.setObjectName(u"acts")
        self.acts.setProperty(u"panel", u"row")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setObjectName(u"acts_layout")
        self.offline = QLabel(self.acts)
        self.offline.setObjectName(u"offline")
        self.offline.setWordWrap(True)
        self.offline.setProperty(u"type", u"hint")

        self.acts_layout.addWidget(self.offline)

        self.close = QPushButton(self.acts)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.acts_layout.addWidget(self.close)

        self.acts_layout.setStretch(0, 1)

        self.Help_layout.addWidget(self.acts)

#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.back, self.forward)
        QWidget.setTabOrder(self.forward, self.search)
        QWidget.setTabOrder(self.search, self.contents)
        QWidget.setTabOrder(self.contents, self.text)
        QWidget.setTabOrder(self.text, self.close)

        self.retranslateUi(Help)

        QMetaObject.connectSlotsByName(Help)
    # setupUi

    def retranslateUi(self, Help):
        Help.setWindowTitle(QCoreApplication.translate("Help", u"Help", None))
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("Help", u"Back", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.back.setToolTip(QCoreApplication.translate("Help", u"Back (Alt+Left)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.forward.setAccessibleName(QCoreApplication.translate("Help", u"Forward", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.forward.setToolTip(QCoreApplication.translate("Help", u"Forward (Alt+Right)", None))
#endif // QT_CONFIG(tooltip)
        self.search_label.setText(QCoreApplication.translate("Help", u"&Search", None))
        self.search.setPlaceholderText(QCoreApplication.translate("Help", u"The manual and every field", None))
#if QT_CONFIG(accessibility)
        self.contents.setAccessibleName(QCoreApplication.translate("Help", u"Contents, or what was found", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("Help", u"The manual", None))
#endif // QT_CONFIG(accessibility)
        self.offline.setText(QCoreApplication.translate("Help", u"The manual is part of the program and needs no network.", None))
        self.close.setText(QCoreApplication.translate("Help", u"Close", None))
    # retranslateUi

