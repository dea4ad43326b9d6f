"""Portuguese furniture."""

from briefing.clean.phrases.kinds import Language

PORTUGUESE = Language(
    whole={
        "advertisement": """
            publicidade | conteúdo patrocinado | continua após a publicidade
            continua depois da publicidade
        """,
        "share bar": """
            compartilhar | partilhar | compartilhe | partilhe | compartilhar no facebook
            copiar link | link copiado | siga-nos | siga-nos em | compartilhar no whatsapp
            partilhar artigo | enviar por email | partilhar no facebook | ouvir artigo
            compartilhe esta notícia
        """,
        "comment form": """
            deixe um comentário | deixar um comentário | comentar | deixe uma resposta
            cancelar resposta | responder | ver comentários | enviar comentário
            adicionar comentário | publicar comentário | escreva um comentário
        """,
        "newsletter": """
            assine | assine já | subscrever | newsletter | newsletters | subscreva | cadastre-se
            seu e-mail | o seu email | receba a newsletter | apoie-nos | assinar
            subscreva a nossa newsletter | baixe o app | assine nossa newsletter
        """,
        "account": """
            entrar | sair | iniciar sessão | minha conta | a minha conta | criar conta
            esqueci a senha | esqueci minha senha | registar | faça login | login
        """,
        "jump link": """
            ir para o conteúdo | pular para o conteúdo | saltar para o conteúdo | voltar ao topo
            topo | voltar ao início | ir para o conteúdo principal
        """,
        "menu": """
            menu | abrir menu | fechar menu | buscar | pesquisar | pesquisa | ver mais | ver todos
            ler mais | leia mais | carregar mais | mais notícias | continuar lendo
            próxima notícia | notícia anterior | continuar a ler | mapa do site | saiba mais
        """,
        "site information": """
            política de privacidade | termos de uso | política de cookies | contacto | contato
            quem somos | sobre nós | fale conosco | termos e condições | ficha técnica
            todos os direitos reservados | anuncie | expediente | aviso legal | estatuto editorial
        """,
        "cookie notice": """
            aceitar | aceitar todos | rejeitar | aceitar cookies | rejeitar todos | gerir cookies
            gerenciar cookies | aceitar e fechar | concordo | prosseguir
        """,
    },
    lists={
        "related articles": """
            leia também | veja também | notícias relacionadas | artigos relacionados
            relacionados | relacionadas | mais lidas | mais lidos | as mais lidas
            últimas notícias | últimas | recomendadas | recomendados | pode também interessar
            você pode gostar | mais populares | destaques | em destaque | ler também
            conteúdo relacionado | pode interessar-lhe | você também pode gostar | as mais vistas
        """,
        "tags": """
            tags | tópicos | temas | etiquetas | assuntos | palavras-chave
        """,
    },
    labels={
        "section label": """
            início | notícias | política | economia | mundo | internacional | brasil | portugal
            país | sociedade | cultura | esportes | desporto | esporte | futebol | ciência
            tecnologia | saúde | opinião | colunas | entrevistas | vídeos | vídeo | fotos
            podcasts | local | cidades | educação | meio ambiente | ambiente | viagem | viagens
            estilo | moda | televisão | cinema | música | livros | negócios | empresas | finanças
            mercados | europa | polícia | justiça | blogs | colunistas | tempo | jogos | loterias
            horóscopo | mais | lisboa | porto | são paulo | rio de janeiro | vida | lazer
            gastronomia | carros
        """,
        "comments": "comentários | comentário",
        "button": """
            fechar | cancelar | enviar | próximo | anterior | sim | não
            ou | hoje | ontem | fonte | autor | nome | anúncio | imprimir
        """,
    },
    leads={
        "related articles": """
            mais notícias de | mais sobre | todas as notícias | leia mais sobre | leia mais em
        """,
        "share bar": "compartilhar no | partilhar no | siga o",
    },
    openings={
        "comment form": """
            o seu endereço de email não será | o seu endereço de e-mail não será
            os campos obrigatórios | campos obrigatórios | seu e-mail não será
        """,
        "related articles": """
            leia também: | leia mais: | veja também: | ler também: | leia ainda: | saiba mais:
            relacionado: | leia a seguir:
        """,
        "tags": "tags: | tópicos: | temas: | assuntos: | categorias:",
        "newsletter": """
            assine nossa newsletter | assine a nossa | subscreva a nossa | inscreva-se em nossa
            receba as notícias | receba as principais | entre no nosso canal | siga o nosso canal
            siga nosso canal | este conteúdo é exclusivo | receba no seu
        """,
        "share bar": """
            siga-nos no | siga-nos em | compartilhe: | partilhar: | compartilhar: | siga o canal
        """,
        "site information": """
            é proibida a reprodução | proibida a reprodução | encontrou algum erro
            viu algum erro | encontrou um erro
        """,
        "cookie notice": """
            utilizamos cookies | usamos cookies | este site utiliza cookies
            este site usa cookies | nós e os nossos parceiros | este website utiliza cookies
        """,
    },
    pairs={
        "comment form": (
            (
                "para comentar",
                "login | cadastr | iniciar sessão",
            ),
        ),
        "cookie notice": (
            (
                """
                    este site | este website | ao continuar | ao navegar
                """,
                "cookies",
            ),
        ),
        "newsletter": (
            (
                """
                    receba | assine | subscreva | inscreva-se | siga | entre | cadastre-se
                """,
                """
                    nossa newsletter | nosso canal | no seu e-mail | no seu email | no teu email
                    nossa app
                """,
            ),
        ),
    },
    anywhere={
        "site information": "todos os direitos reservados",
    },
)
