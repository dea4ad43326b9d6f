"""German furniture."""

from briefing.clean.phrases.kinds import Language

GERMAN = Language(
    whole={
        "advertisement": """
            anzeige | werbung | anzeige buchen | anzeigensonderveröffentlichung | gesponsert
        """,
        "share bar": """
            teilen | artikel teilen | link kopieren | link kopiert | per e-mail teilen
            auf facebook teilen | auf twitter teilen | auf x teilen | per whatsapp teilen
            beitrag teilen | seite drucken | artikel drucken | diesen artikel teilen
            folgen sie uns | folgen sie uns auf | folge uns | artikel merken | artikel anhören
            als e-mail versenden | weiterempfehlen | per mail teilen | schlagen sie uns vor
            in sozialen netzwerken teilen | diesen beitrag teilen | auf whatsapp teilen
            auf linkedin teilen
        """,
        "comment form": """
            kommentar schreiben | kommentare anzeigen | kommentar verfassen | kommentar abgeben
            schreiben sie einen kommentar | kommentare lesen | antworten | antwort abbrechen
            kommentar hinterlassen | alle kommentare | kommentieren | diskutieren sie mit
            mitdiskutieren | zu den kommentaren | keine kommentare | kommentar absenden
            netiquette | schreibe einen kommentar | kommentarfunktion geschlossen
            kommentare laden | jetzt kommentieren | ihre meinung | einen kommentar schreiben
            noch keine kommentare | kommentar melden
        """,
        "newsletter": """
            newsletter | newsletter abonnieren | jetzt abonnieren | abonnieren | abo kaufen
            jetzt anmelden | abo kündigen | e-mail-adresse | ihre e-mail-adresse | jetzt testen
            abo-service | zum newsletter | newsletter bestellen | jetzt abo abschließen
            jetzt unterstützen | unterstützen sie uns | jederzeit kündbar | app herunterladen
            abo testen | push-mitteilungen | jetzt spenden | spenden | zur app
            jetzt registrieren | kostenlos anmelden
        """,
        "account": """
            anmelden | abmelden | einloggen | ausloggen | mein konto | registrieren
            passwort vergessen | anmelden / registrieren | angemeldet bleiben | konto erstellen
            benutzerkonto | merkliste | mein abo | anmelden und registrieren | e-mail login
            passwort ändern | registrieren und anmelden | account erstellen
        """,
        "jump link": """
            zum inhalt springen | zur hauptnavigation springen | nach oben | zum seitenanfang
            zurück nach oben | seitenanfang | zur startseite | zum hauptinhalt springen
            direkt zum inhalt | zum inhalt | zurück zur startseite | inhalt anspringen
            zur navigation springen | zum anfang | zurück zur übersicht | sprungmarken
            zum footer springen | zur suche springen | zum hauptinhalt
            servicenavigation anspringen | bereichsnavigation anspringen
        """,
        "menu": """
            menü | menü öffnen | menü schließen | menü schliessen | suche | suchen
            hauptnavigation | navigation | zur suche | mehr anzeigen | mehr laden | alle anzeigen
            weiterlesen | alle artikel | alle themen | nächster artikel | zum artikel
            vorheriger artikel | übersicht | sitemap | inhaltsverzeichnis | suche öffnen
            suche schließen | alle meldungen | servicenavigation | service navigation
            footer navigation | themenliste | e-paper | mehr nachrichten | alle nachrichten
            suche starten | suchbegriff eingeben | mehr lesen | zum thema | alle schlagzeilen
            hauptmenü | metanavigation
        """,
        "site information": """
            impressum | datenschutz | datenschutzerklärung | agb | agbs | nutzungsbedingungen
            barrierefreiheit | mediadaten | datenschutzhinweise | über uns
            datenschutzeinstellungen | datenschutz-einstellungen | cookie-einstellungen
            kundenservice | leserbriefe | fehler melden | allgemeine geschäftsbedingungen
            verträge hier kündigen | widerruf | privatsphäre | privatsphäre-einstellungen
            utiq verwalten | alle rechte vorbehalten | jugendschutz | vertrag kündigen
            hilfe & kontakt | ihr feedback | kontakt zur redaktion | redaktionelle leitlinien
            korrekturen | cookies verwalten | offenlegung | bildnachweis | widerrufsrecht
            erklärung zur barrierefreiheit
        """,
        "cookie notice": """
            alle akzeptieren | akzeptieren | ablehnen | alle ablehnen | alle cookies akzeptieren
            einstellungen verwalten | akzeptieren und schließen | nur notwendige
            nur notwendige cookies | zustimmen | zustimmen und weiter | verstanden
            einstellungen speichern | auswahl speichern | cookies akzeptieren | cookie-hinweis
            nur erforderliche cookies
        """,
    },
    lists={
        "related articles": """
            lesen sie auch | auch interessant | mehr zum thema | das könnte sie auch interessieren
            weitere artikel | das könnte sie interessieren | meistgelesen | meistgelesene artikel
            meist gelesen | beliebte artikel | empfohlen | neueste artikel | aktuelle nachrichten
            weitere themen | top-themen | top-thema | empfehlungen der redaktion
            ähnliche artikel | ähnliche themen | verwandte artikel | verwandte themen
            mehr aus dem ressort | mehr aus dieser rubrik | weitere meldungen | passend dazu
            zum weiterlesen | beliebt | neueste videos | neueste nachrichten | die meistgelesenen
            weitere nachrichten | mehr zu diesem thema | weiterführende links
            das interessiert andere leser | lesetipps | lesetipp | neueste | meistkommentiert
            neueste beiträge | schlagzeilen | empfehlungen | mehr von | auch lesenswert
            mehr dazu | meistgesehen | verwandte beiträge | lesen sie hier mehr
            die neuesten artikel | am häufigsten gelesen | jetzt lesen
        """,
        "tags": """
            themen | schlagworte | schlagwörter | stichworte | stichwörter | tags
            mehr lesen über | orte | themen des artikels
        """,
    },
    labels={
        "section label": """
            startseite | home | nachrichten | politik | wirtschaft | sport | kultur | panorama
            wissen | wissenschaft | gesellschaft | deutschland | ausland | inland | welt | europa
            international | meinung | meinungen | debatte | feuilleton | digital | technik
            gesundheit | reise | reisen | auto | mobilität | leben | stil | karriere | geld
            finanzen | börse | immobilien | video | videos | podcast | podcasts | fotos | bilder
            wetter | verkehr | lokales | regional | regionen | region | hamburg | berlin | münchen
            köln | frankfurt | österreich | schweiz | wien | stadt | chronik | blaulicht | polizei
            kino | musik | bücher | tv | fernsehen | radio | audio | mediathek | unterhaltung
            ratgeber | service | shop | spiele | quiz | rätsel | umwelt | klima | natur | familie
            bildung | geschichte | religion | kirche | leute | stars | fußball | bundesliga
            wintersport | tennis | formel 1 | rezepte | archiv | rubriken | ressorts | ressorts:
            abo | unternehmen | jobs | presse | kontakt | hilfe | über | redaktion | team
            partner | angebote | marktplatz | trauer | gewinnspiele | veranstaltungen | kalender
            medien | netzwelt | essen | trinken | garten | wohnen | freizeit | mode | live-tv
            liveticker | ticker | faq | apps | werben | mehr | ressort | meteo | dok | migration
            landwirtschaft
        """,
        "network label": """
            e-mail | mail | drucken | link | xing | facebook-post | rss-feeds | whatsapp-kanal
        """,
        "comments": "kommentare | kommentar",
        "button": """
            schließen | schliessen | abbrechen | senden | weiter | zurück
            öffnen | ja | nein | oder | speichern | laden | anzeigen | ausblenden | alle | heute
            gestern | aktivieren | bestätigen | jetzt nicht | bild | später | quelle | autor
            einstellungen | embed | inhalt | header | footer | legende | bearbeiten | cookies
            nutzername | merken | vorlesen
        """,
    },
    leads={
        "share bar": "teilen auf | auf whatsapp | folgen sie | per mail",
        "related articles": """
            mehr aus | mehr zu | mehr von | mehr über | alle nachrichten | weitere artikel
            alles zum thema | neues aus | alle artikel | mehr nachrichten
            die wichtigsten nachrichten | lesen sie hier | lesen sie auch
        """,
        "newsletter": """
            newsletter: | abonnieren sie | jetzt für | jetzt zum | der newsletter für
        """,
        "menu": """
            zur startseite | zum inhalt | zurück zu | direkt zu | zur übersicht | springen zu
        """,
        "comment form": "kommentare zu",
        "site information": "ein angebot von | eine webseite der",
        "cookie notice": "externe inhalte",
    },
    openings={
        "comment form": """
            ihre e-mail-adresse wird nicht | deine e-mail-adresse wird nicht
            erforderliche felder | du musst angemeldet sein | um einen kommentar
            bitte melden sie sich an, um | name, e-mail-adresse und website | meinen namen, e-mail
            melden sie sich an, um | zu den kommentaren
        """,
        "related articles": """
            lesen sie auch: | lesen sie hier: | mehr zum thema: | auch interessant:
            lesen sie mehr: | lesen sie dazu | mehr dazu: | zum thema: | lesetipp:
            nächster artikel: | vorheriger artikel: | hinweis auf einen verwandten | siehe auch:
            mehr lesen: | weiterlesen: | weiterlesen nach
        """,
        "tags": """
            schlagworte: | schlagwörter: | stichworte: | themen: | tags: | kategorien:
            kategorie:
        """,
        "newsletter": """
            abonnieren sie unseren | melden sie sich für unseren | jetzt newsletter
            bestellen sie unseren | unser newsletter | mit unserem newsletter
            sie können sich jederzeit abmelden | abonniere unseren | sie haben bereits ein abo
            unterstützen sie unseren | kennen sie schon unser | melden sie sich jetzt für
            dieser artikel ist nur für | folgen sie unserem whatsapp
        """,
        "share bar": """
            folgen sie uns | folge uns auf | teilen sie diesen artikel | artikel teilen: | teilen:
            folgen sie uns:
        """,
        "site information": """
            fehler gefunden? | haben sie einen fehler | schreiben sie uns
            hinweis an die redaktion | ihre meinung ist uns | schicken sie uns ihr
            hinweise an die redaktion | nachdruck nur mit
        """,
        "cookie notice": """
            wir verwenden cookies | diese website verwendet cookies
            diese website benutzt cookies | wir nutzen cookies | wir und unsere partner
            unsere website verwendet cookies | um ihnen ein optimales
            auf unserer website verwenden | an dieser stelle finden sie einen externen
            diese webseite verwendet cookies | zur optimierung des online-angebots
        """,
        "browser notice": """
            javascript ist deaktiviert | bitte aktivieren sie javascript | ihr browser unterstützt
            bitte deaktivieren sie ihren ad
        """,
    },
    pairs={
        "newsletter": (
            (
                """
                    erhalten sie | bleiben sie | abonnieren sie | laden sie | melden sie
                    verpassen sie | lesen sie | folgen sie | holen sie
                """,
                """
                    newsletter | unsere app | unserer app | in ihr postfach | per e-mail
                    unserem kanal | unseren kanal | whatsapp-kanal | push-
                """,
            ),
            (
                """
                    mit der anmeldung | mit ihrer anmeldung | mit meiner anmeldung | mit klick auf
                    mit dem klick
                """,
                "newsletter | datenschutz | nutzungsbedingungen",
            ),
        ),
        "comment form": (
            (
                "die kommentarfunktion",
                "geschlossen | deaktiviert | abgeschaltet",
            ),
            (
                "sie müssen angemeldet",
                "kommentar",
            ),
        ),
        "cookie notice": (
            (
                """
                    diese seite | diese website | diese webseite | durch die nutzung
                    mit klick auf | wir und unsere | auf dieser website
                """,
                "cookies",
            ),
        ),
    },
    anywhere={
        "site information": "alle rechte vorbehalten",
    },
)
