# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'what_changed.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_WhatChanged(object):
    def setupUi(self, WhatChanged):
        if not WhatChanged.objectName():
            WhatChanged.setObjectName(u"WhatChanged")
        self.WhatChanged_layout = QVBoxLayout(WhatChanged)
        self.WhatChanged_layout.setObjectName(u"WhatChanged_layout")
        self.heading = QFrame(WhatChanged)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"panel", u"heading")
        self.heading_layout = QVBoxLayout(self.heading)
        self.heading_layout.setObjectName(u"heading_layout")
        self.title = QLabel(self.heading)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"type", u"title")

        self.heading_layout.addWidget(self.title)

        self.lead = QLabel(self.heading)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setProperty(u"type", u"lead")

        self.heading_layout.addWidget(self.lead)


        self.WhatChanged_layout.addWidget(self.heading)

        self.sheet = QScrollArea(WhatChanged)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sheet.setWidgetResizable(True)
        self.sheet_inside = QWidget()
        self.sheet_inside.setObjectName(u"sheet_inside")
        self.sheet_inside_layout = QVBoxLayout(self.sheet_inside)
        self.sheet_inside_layout.setObjectName(u"sheet_inside_layout")
        self.entries = QFrame(self.sheet_inside)
        self.entries.setObjectName(u"entries")
        self.entries.setProperty(u"panel", u"fields")
        self.entries_layout = QVBoxLayout(self.entries)
        self.entries_layout.setObjectName(u"entries_layout")

        self.sheet_inside_layout.addWidget(self.entries)

        self.entries_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_inside_layout.addItem(self.entries_room)

        self.sheet.setWidget(self.sheet_inside)

        self.WhatChanged_layout.addWidget(self.sheet)

        self.acts = QFrame(WhatChanged)
        self.acts.setObjectName(u"acts")
        self.acts.setProperty(u"panel", u"row")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setObjectName(u"acts_layout")
        self.show_all = QPushButton(self.acts)
        self.show_all.setObjectName(u"show_all")
        self.show_all.setProperty(u"kind", u"link")
        self.show_all.setAutoDefault(False)

        self.acts_layout.addWidget(self.show_all)

        self.acts_room1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.acts_room1)

        self.close = QPushButton(self.acts)
        self.close.setObjectName(u"close")

        self.acts_layout.addWidget(self.close)


        self.WhatChanged_layout.addWidget(self.acts)

        QWidget.setTabOrder(self.sheet, self.show_all)
        QWidget.setTabOrder(self.show_all, self.close)

        self.retranslateUi(WhatChanged)

        self.close.setDefault(True)


        QMetaObject.connectSlotsByName(WhatChanged)
    # setupUi

    def retranslateUi(self, WhatChanged):
        WhatChanged.setWindowTitle(QCoreApplication.translate("WhatChanged", u"What the FAQ no longer says", None))
        self.title.setText(QCoreApplication.translate("WhatChanged", u"What the FAQ no longer says", None))
        self.lead.setText(QCoreApplication.translate("WhatChanged", u"The Commission\u2019s FAQ is of July 2025. This is what has changed since, as far as this program knows; it asks no network.", None))
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("WhatChanged", u"What has changed since the FAQ", None))
#endif // QT_CONFIG(accessibility)
        self.show_all.setText(QCoreApplication.translate("WhatChanged", u"Show everything that has changed", None))
        self.close.setText(QCoreApplication.translate("WhatChanged", u"Close", None))
    # retranslateUi

