"""Italian furniture."""

from briefing.clean.phrases.kinds import Language

ITALIAN = Language(
    whole={
        "advertisement": """
            pubblicità | contenuto sponsorizzato | continua dopo la pubblicità
            pubblicità su questo sito
        """,
        "share bar": """
            condividi | condividi su facebook | condividi l'articolo | copia link | seguici
            seguici su | condividi su | condividi su x | invia per email | ascolta l'articolo
            condividi questo articolo
        """,
        "comment form": """
            lascia un commento | commenta | aggiungi un commento | scrivi un commento | rispondi
            annulla risposta | vedi tutti i commenti | leggi i commenti | invia commento
            nessun commento
        """,
        "newsletter": """
            iscriviti | abbonati | iscriviti alla newsletter | iscriviti alla nostra newsletter
            newsletter | la tua email | indirizzo email | sostienici | abbonamenti | scarica l'app
            registrati
        """,
        "account": """
            accedi | esci | login | il mio account | password dimenticata | crea account
            area riservata
        """,
        "jump link": """
            vai al contenuto | torna su | torna all'inizio | torna alla home | salta al contenuto
            vai al contenuto principale | torna in alto
        """,
        "menu": """
            menu | menù | cerca | apri menu | chiudi menu | mostra altro | carica altri
            leggi tutto | continua a leggere | articolo successivo | articolo precedente
            tutte le notizie | vedi tutti | mappa del sito | leggi di più | altre notizie
        """,
        "site information": """
            chi siamo | contatti | privacy | privacy policy | cookie policy | note legali
            termini e condizioni | informativa sulla privacy | redazione | condizioni d'uso
            tutti i diritti riservati | preferenze cookie | lavora con noi | gestione cookie
            dichiarazione di accessibilità
        """,
        "cookie notice": """
            accetta | accetta tutti | rifiuta | accetta e continua | rifiuta tutti
            gestisci preferenze | continua senza accettare | accetta i cookie
        """,
    },
    lists={
        "related articles": """
            leggi anche | articoli correlati | potrebbe interessarti | potrebbero interessarti
            ti potrebbe interessare | i più letti | più letti | le più lette | ultime notizie
            ultim'ora | consigliati per te | da non perdere | notizie correlate | in evidenza
            vedi anche | guarda anche | potrebbe interessarti anche | articoli recenti
            altri articoli | le notizie più lette | primo piano
        """,
        "tags": """
            argomenti | tag | temi | parole chiave | argomenti trattati
        """,
    },
    labels={
        "section label": """
            home | notizie | cronaca | politica | economia | esteri | mondo | italia | cultura
            spettacoli | sport | calcio | salute | scienza | scienze | tecnologia | ambiente
            motori | viaggi | moda | cucina | opinioni | editoriali | interviste | video | foto
            podcast | roma | milano | torino | napoli | regioni | scuola | lavoro | finanza
            borsa | meteo | oroscopo | giochi | blog | archivio | libri | cinema | musica | tv
            società | europa | animali | cibo | più | lifestyle
        """,
        "comments": "commenti | commento",
        "button": """
            chiudi | annulla | invia | avanti | indietro | sì | no | o
            altro | tutti | oggi | ieri | fonte | autore | nome | email | annuncio | salva
            stampa
        """,
    },
    leads={
        "related articles": """
            leggi anche | altre notizie | tutte le notizie | tutti gli articoli
        """,
        "share bar": "condividi su | segui",
        "site information": "direttore responsabile",
    },
    openings={
        "comment form": """
            il tuo indirizzo email non sarà | i campi obbligatori | devi essere connesso
            salva il mio nome
        """,
        "related articles": """
            leggi anche: | approfondisci: | vedi anche: | guarda anche: | potrebbe interessarti:
            per approfondire:
        """,
        "tags": "tag: | tags: | argomenti: | categorie:",
        "newsletter": """
            iscriviti alla nostra | iscriviti al nostro | ricevi le notizie
            questo articolo è riservato | segui il nostro canale | segui le notizie di
            resta aggiornato
        """,
        "share bar": "seguici su | condividi: | segui i nostri | seguici sui",
        "site information": """
            riproduzione riservata | è vietata la riproduzione | hai trovato un errore
            testata giornalistica registrata | direttore responsabile:
        """,
        "cookie notice": """
            utilizziamo i cookie | questo sito usa i cookie | noi e i nostri partner
            usiamo i cookie | utilizziamo cookie
        """,
    },
    pairs={
        "comment form": (
            (
                "per commentare",
                "acced | registra | login",
            ),
        ),
        "cookie notice": (
            (
                "questo sito | il sito utilizza | continuando",
                "cookie",
            ),
        ),
        "newsletter": (
            (
                "ricevi | iscriviti | seguici | resta | scarica",
                """
                    nostra newsletter | nostro canale | nella tua email | nostra app
                """,
            ),
        ),
    },
    anywhere={
        "site information": "tutti i diritti riservati | © riproduzione riservata",
    },
)
