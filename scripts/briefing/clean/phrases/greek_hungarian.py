"""Greek and Hungarian furniture."""

from briefing.clean.phrases.kinds import Language

GREEK_AND_HUNGARIAN = Language(
    whole={
        "advertisement": "διαφήμιση | hirdetés | διαφημιση | reklám",
        "share bar": """
            κοινοποίηση | μοιραστείτε το | μοιράσου το | ακολουθήστε μας | megosztás | megosztom
            kövessen minket | link másolása | αντιγραφή συνδέσμου | kövess minket
        """,
        "comment form": """
            αφήστε ένα σχόλιο | προσθήκη σχολίου | σχόλια | hozzászólás | hozzászólások
            szóljon hozzá | szólj hozzá | válasz | γράψτε ένα σχόλιο | σχολιάστε
            γράψτε το σχόλιό σας | vélemény, hozzászólás?
        """,
        "newsletter": """
            εγγραφή | εγγραφείτε | εγγραφή στο newsletter | feliratkozás | feliratkozom | hírlevél
            támogass minket | előfizetés | támogatás | εγγραφείτε στο newsletter
        """,
        "account": """
            σύνδεση | είσοδος | αποσύνδεση | belépés | bejelentkezés | regisztráció
            kijelentkezés | ο λογαριασμός μου
        """,
        "jump link": """
            μετάβαση στο περιεχόμενο | επιστροφή στην κορυφή | ugrás a tartalomra
            vissza a tetejére | tovább a tartalomra | αρχή σελίδας | kilépés a tartalomba
            vissza a lap tetejére
        """,
        "menu": """
            μενού | αναζήτηση | menü | keresés | περισσότερα | διαβάστε περισσότερα | tovább
            több | összes cikk | következő cikk | előző cikk | όλες οι ειδήσεις | δείτε όλα
            mutass többet | további hírek
        """,
        "site information": """
            όροι χρήσης | πολιτική απορρήτου | επικοινωνία | ταυτότητα | σχετικά με εμάς
            kapcsolat | rólunk | impresszum | adatvédelem | felhasználási feltételek
            adatvédelmi tájékoztató | médiaajánlat | πολιτική cookies | minden jog fenntartva
            süti beállítások | ποιοι είμαστε
        """,
        "cookie notice": """
            αποδοχή | αποδοχή όλων | απόρριψη | συμφωνώ | elfogadom | elutasítom
            összes elfogadása | αποδέχομαι | rendben
        """,
    },
    lists={
        "related articles": """
            διαβάστε επίσης | διαβάστε ακόμη | διαβάστε ακόμα | σχετικά άρθρα | δημοφιλή
            τα πιο δημοφιλή | τελευταία νέα | kapcsolódó cikkek | ezt is olvassa el
            legolvasottabb | legfrissebb | ajánlott | kapcsolódó | olvassa el ezt is
            ροή ειδήσεων | τελευταίες ειδήσεις | δείτε επίσης | σχετικά | ajánljuk még
            friss hírek | legnépszerűbb | ezt is ajánljuk | σχετικές ειδήσεις
        """,
        "tags": "ετικέτες | címkék | tags | θέματα",
    },
    labels={
        "section label": """
            αρχική | ειδήσεις | πολιτική | οικονομία | κόσμος | ελλάδα | κοινωνία | πολιτισμός
            αθλητικά | αθλητισμός | υγεία | τεχνολογία | απόψεις | γνώμες | βίντεο | επιστήμη
            διεθνή | περιβάλλον | főoldal | címlap | hírek | belföld | külföld | gazdaság
            kultúra | sport | vélemény | tudomány | tech | életmód | világ | politika | videó
            κύπρος | επικαιρότητα | közélet | egészség | bulvár | időjárás
        """,
        "comments": "σχόλιο",
        "button": """
            κλείσιμο | ακύρωση | αποστολή | επόμενο | προηγούμενο | ναι | όχι | bezárás
            mégse | küldés | következő | előző | igen | nem | πηγή | forrás | nyomtatás | εκτύπωση
        """,
    },
    leads={
        "related articles": "διαβάστε ακόμη | διαβάστε επίσης",
    },
    openings={
        "comment form": """
            η ηλ. διεύθυνση σας δεν | η διεύθυνση email σας δεν | τα υποχρεωτικά πεδία
            az e-mail címet nem | a kötelező mezőket | az email címet nem
        """,
        "related articles": """
            διαβάστε επίσης: | διαβάστε ακόμη: | διαβάστε ακόμα: | διαβάστε περισσότερα:
            δείτε επίσης: | olvassa el: | kapcsolódó: | ezt is olvassa el: | olvasd el ezt is:
            bővebben:
        """,
        "tags": "ετικέτες: | címkék: | tags:",
        "newsletter": """
            εγγραφείτε στο newsletter | iratkozzon fel | iratkozz fel | támogassa munkánkat
            ακολουθήστε μας στο | kövesse a
        """,
        "share bar": """
            ακολουθήστε μας | kövessen minket | μοιραστείτε: | megosztás:
        """,
        "cookie notice": """
            χρησιμοποιούμε cookies | a weboldal sütiket | az oldal sütiket | weboldalunk sütiket
            ez az oldal sütiket
        """,
    },
    pairs={
        "cookie notice": (
            (
                """
                    αυτός ο ιστότοπος | ο ιστότοπος | ez a weboldal | ez az oldal | weboldalunk
                """,
                "cookies | süti",
            ),
        ),
    },
    anywhere={
        "site information": "minden jog fenntartva | με επιφύλαξη παντός δικαιώματος",
    },
)
