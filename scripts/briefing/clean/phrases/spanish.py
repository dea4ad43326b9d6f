"""Spanish furniture."""

from briefing.clean.phrases.kinds import Language

SPANISH = Language(
    whole={
        "advertisement": """
            publicidad | contenido patrocinado | continúa después de la publicidad
        """,
        "share bar": """
            compartir | compartir en facebook | compartir en twitter | compartir en x
            compartir en whatsapp | copiar enlace | enlace copiado | síguenos | síguenos en
            síguenos en redes | enviar por correo | compartir artículo | compartir noticia
            comparte | comparte este artículo | comparte esta noticia | copiar link
            enviar por email | escuchar artículo | síganos | síganos en | compartir esta noticia
            enviar por correo electrónico
        """,
        "comment form": """
            deja un comentario | dejar un comentario | deja una respuesta | comentar
            escribe un comentario | añadir comentario | ver comentarios | cancelar respuesta
            responder | publicar comentario | enviar comentario | mostrar comentarios
            agregar comentario | ir a los comentarios | los comentarios están cerrados
            sin comentarios | normas de participación | archivado en: | añade un comentario
        """,
        "newsletter": """
            suscríbete | suscribirse | suscribirme | suscríbase | suscripción | suscripciones
            boletines | newsletters | boletín | tu correo electrónico | tu email
            correo electrónico | registrarse | apúntate | recibir newsletter | hazte socio
            recibe nuestro boletín | suscríbete a nuestra newsletter | descarga la app | dona
            apóyanos | regístrate gratis | suscríbete a nuestro boletín | hazte suscriptor
        """,
        "account": """
            iniciar sesión | inicia sesión | cerrar sesión | regístrate | mi cuenta | crear cuenta
            acceder | entrar | olvidé mi contraseña | ¿olvidaste tu contraseña
            ¿ya eres suscriptor | recordarme | ingresar
        """,
        "jump link": """
            ir al contenido | saltar al contenido | ir al contenido principal | volver arriba
            subir | ir arriba | volver al inicio | ir a la navegación
            pasar al contenido principal | saltar al contenido principal | ir a inicio
        """,
        "menu": """
            menú | abrir menú | cerrar menú | buscar | búsqueda | ver más | ver todo | ver todos
            leer más | cargar más | más noticias | mapa web | mapa del sitio | siguiente noticia
            noticia anterior | todas las noticias | seguir leyendo | leer artículo completo
            artículo siguiente | artículo anterior | secciones | menú principal | mostrar más
            hemeroteca | continuar leyendo | edición impresa
        """,
        "site information": """
            aviso legal | política de privacidad | política de cookies | términos y condiciones
            contacto | quiénes somos | contáctenos | condiciones de uso | condiciones generales
            configuración de cookies | publicidad en | contáctanos | accesibilidad
            todos los derechos reservados | código ético | quienes somos | términos de uso
            trabaja con nosotros | anúnciate | sobre nosotros | gestionar cookies
            principios editoriales | defensor del lector | reportar error
        """,
        "cookie notice": """
            aceptar | aceptar todo | aceptar todas | rechazar | rechazar todo | aceptar cookies
            aceptar y continuar | configurar cookies | configurar | aceptar y cerrar
            aceptar todas las cookies
        """,
    },
    lists={
        "related articles": """
            lee también | lea también | leer también | te puede interesar | te puede gustar
            le puede interesar | noticias relacionadas | artículos relacionados | más información
            relacionado | relacionados | relacionadas | lo más leído | lo más visto | más leídas
            más leídos | últimas noticias | lo último | te recomendamos | recomendados
            también te puede interesar | también le puede interesar | contenido relacionado
            ver también | más sobre este tema | lo más popular | lo más reciente
            noticias recientes | más popular | destacados | no te pierdas | tendencias | más en
            temas relacionados | le recomendamos | otras noticias | entradas recientes
            te puede interesar: | notas relacionadas | también puedes leer | las más leídas
        """,
        "tags": """
            etiquetas | temas | archivado en | tags | en este artículo | más sobre
            palabras clave
        """,
    },
    labels={
        "section label": """
            inicio | portada | noticias | política | economía | internacional | mundo | nacional
            españa | sociedad | cultura | deportes | deporte | ciencia | tecnología | salud
            opinión | editorial | editoriales | columnas | entrevistas | reportajes | vídeos
            vídeo | videos | fotos | fotogalería | podcast | podcasts | local | regiones | sucesos
            educación | medio ambiente | clima | viajes | estilo | moda | gente | famosos
            televisión | tv | cine | música | libros | gastronomía | motor | vivienda | empresas
            finanzas | negocios | europa | américa | américa latina | latinoamérica | méxico
            argentina | colombia | chile | perú | madrid | barcelona | cataluña | andalucía
            fútbol | tenis | baloncesto | servicios | tienda | blogs | juegos | pasatiempos
            loterías | horóscopo | esquelas | el tiempo | ciudad | seguridad | justicia | más
            en vivo | directo | análisis | investigación | especiales | multimedia | ayuda
            nosotros
        """,
        "network label": "correo | enlace | email | copiar | imprimir",
        "comments": "comentarios | comentario",
        "button": """
            cerrar | cancelar | enviar | siguiente | anterior | sí | no
            o | ver | todo | hoy | ayer | volver | fuente | autor | nombre | mostrar | ocultar
            sitio web | web | anuncio | guardar | patrocinado
        """,
    },
    leads={
        "share bar": "compartir en | comparte en | síguenos en",
        "related articles": """
            más noticias de | más de | más sobre | lee también | lea también | todas las noticias
            más en | lo más leído
        """,
        "newsletter": "suscríbete a | recibe | apúntate a",
        "menu": "volver a | ir a | saltar a",
    },
    openings={
        "comment form": """
            tu dirección de correo electrónico no será
            su dirección de correo electrónico no será | los campos obligatorios
            debes estar conectado | inicia sesión para comentar | guarda mi nombre
            debes iniciar sesión | sé el primero en comentar
        """,
        "related articles": """
            lee también: | lea también: | leer también: | te puede interesar:
            también te puede interesar: | más información: | ver también: | puedes leer:
            lea además: | le puede interesar: | lee además: | noticia relacionada: | relacionado:
        """,
        "tags": """
            etiquetas: | temas: | archivado en: | tags: | categorías: | temas relacionados:
        """,
        "newsletter": """
            suscríbete a nuestro | suscríbete a nuestra | suscríbase a nuestro
            suscríbase a nuestra | recibe en tu correo | recibe gratis | recibe nuestro
            recibe nuestras | recibe las noticias | únete a nuestro | al suscribirte
            si te ha gustado este | este contenido es exclusivo | este artículo es exclusivo
            sigue nuestro canal | apúntate a nuestra | descarga nuestra app
        """,
        "share bar": """
            síguenos en | síganos en | compartir: | comparte: | comparte este artículo
            sigue toda la información de
        """,
        "site information": """
            prohibida su reproducción | prohibida la reproducción | ¿has visto un error
            ¿encontraste un error | reportar un error
        """,
        "cookie notice": """
            utilizamos cookies | usamos cookies | este sitio utiliza cookies
            este sitio web utiliza cookies | esta web utiliza cookies
            esta página web utiliza cookies | nosotros y nuestros socios | este sitio usa cookies
            esta web usa cookies
        """,
    },
    pairs={
        "comment form": (
            (
                "para comentar",
                """
                    inicia | regístrate | debes | registrarse | iniciar sesión
                """,
            ),
        ),
        "site information": (
            (
                """
                    queda prohibida | queda terminantemente | prohibida
                """,
                "reproducción",
            ),
        ),
        "cookie notice": (
            (
                """
                    este sitio | esta web | si continúa | si continúas | al navegar
                """,
                "cookies",
            ),
        ),
        "newsletter": (
            (
                """
                    recibe | suscríbete | suscríbase | únete | sigue | descarga | regístrate
                """,
                """
                    nuestro boletín | nuestra newsletter | nuestro canal | en tu correo
                    nuestra app | en tu email
                """,
            ),
        ),
    },
    anywhere={
        "site information": """
            todos los derechos reservados | derechos reservados ©
            prohibida su reproducción total
        """,
    },
)
