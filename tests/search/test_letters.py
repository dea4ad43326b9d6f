"""Names by their sound: spellings that are one name meet, and names that are two don't."""

import pytest

from briefing.search.letters import skeleton
from briefing.search.words import split, stem

# English, German, French, Polish, scholarly and careless spellings of what is the first name of each line.
ONE_NAME = """
    зеленский zelensky zelenskiy zelenskyy zelenskij zelenskii selenskyj zelenski зеленский зеленського
    путин putin poutine
    лавров lavrov lawrow lavrof lavroff лаврова
    макрон macron
    шольц scholz
    песков peskov peskow
    эрдоган erdogan erdoğan
    блинкен blinken
    медведев medvedev medwedew medwedjew miedwiediew
    хрущев khrushchev chruschtschow khrouchtchev chruszczow хрущёв
    захарова zakharova sacharowa захаровой
    лукашенко lukashenko lukaschenko łukaszenko лукашэнка
    ельцин yeltsin jelzin eltsine
    янукович yanukovych janukowitsch ianoukovitch
    горбачев gorbachev gorbatschow gorbatchev
    шойгу shoigu shoygu schoigu
    кузнецов kuznetsov kusnezow
    жуков zhukov schukow
    шмыгаль shmyhal шмигаль
    пригожин prigozhin prigoschin
    трюдо trudeau
    джабаров dzhabarov dschabarow djabarov
"""
DIFFERENT = """
    Abramov Adamov Akimov Antonov Arkhipov Babkin Baranov Belov Belsky Blinov Bobrov Bogdanov Bondarenko Borisov
    Burov Chaykin Chernov Davydov Demidov Denisov Dolgov Drozd Dubov Egorov Ermakov Fedorov Filatov Filippov Frolov
    Galkin Gavrilov Gerasimov Golubev Gorbunov Gordeev Grachev Grishin Gromov Gurov Gusev Ignatov Ilyin Isaev Ivanov
    Kalinin Karasev Karpov Kazakov Kiselev Klimov Kolesnik Komarov Konovalov Kornilov Korolev Kotov Kovalenko Kozlov
    Kravchuk Krylov Kudrin Kulikov Kuzmin Lapin Larin Lazarev Lebedev Leonov Litvin Lobanov Loginov Lukin Lysenko
    Makarov Malakhov Maksimov Markov Martynov Maslov Matveev Melnik Mikhailov Mironov Moiseev Morozov Muravyov Nazarov
    Nesterov Nikitin Nosov Novikov Orekhov Orlov Osipov Pavlov Petrov Polyakov Ponomarev Popov Potapov Prokhorov
    Rodionov Rogov Romanov Ryabov Rybakov Samoilov Savelyev Semyonov Sergeev Shcherbakov Shevchenko Shilov Sidorov
    Simonov Sobolev Sokolov Solovyov Stepanov Suvorov Tarasov Tikhonov Timofeev Titov Tretyakov Trofimov Tsvetkov
    Ushakov Ustinov Vasilyev Vinogradov Vlasov Volkov Vorobyov Voronin Yakovlev Yudin Yefimov Zaitsev Zimin Zubov
    Adams Baker Carter Clark Cooper Evans Fletcher Foster Graham Harrison Johnson Lambert Marshall Palmer Richards
    Schneider Sullivan Thompson Walker Watson Becker Fischer Hoffmann Kaufmann Lehmann Neumann Richter Schmidt Vogel
    Wagner Weber Zimmermann Bernard Dubois Fournier Girard Laurent Lefebvre Moreau Rousseau Bianchi Colombo Esposito
    Ferrari Marino Ricci Romano Russo Castro Fernandez Gonzalez Hernandez Lopez Martinez Navarro Ramirez Sanchez Vargas
"""


def sounds(name: str) -> set[str]:
    """Return what a name is looked up by: its own sound, and that of its stem."""
    (word,) = split(name)
    return {sound for sound in (skeleton(word.token), skeleton(stem(word.token))) if sound}


@pytest.mark.parametrize("line", [line.split() for line in ONE_NAME.strip().splitlines()], ids=lambda line: line[0])
def test_spellings_of_one_name_meet(line: list[str]) -> None:
    """Each spelling shares a sound with the first."""
    assert not [spelling for spelling in line[1:] if not sounds(spelling) & sounds(line[0])]


def test_different_names_stay_apart() -> None:
    """Of some two hundred surnames no two share a sound."""
    names = DIFFERENT.split()
    by_sound: dict[str, set[str]] = {}
    for name in names:
        for sound in sounds(name):
            by_sound.setdefault(sound, set()).add(name)
    assert len(names) > 180
    assert not [merged for merged in by_sound.values() if len(merged) > 1]


@pytest.mark.parametrize("stem", ["", "xi", "ли", "2022", "g20", "习", "سلام", "γιωργος", "zel2", "a" * 100])
def test_what_says_too_little_has_no_sound(stem: str) -> None:
    """Short names, numbers and other scripts are left alone."""
    assert skeleton(stem) == ""
