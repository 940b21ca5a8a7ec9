"""Letters that open the entries of a menu from the keyboard, each once in the menu."""

from __future__ import annotations


def with_letter(title: str, name: str, used: set[str]) -> str:
    """The title with a letter marked by &; it is added to `used`.

    A title in Latin letters marks one of its own, the first letters of its words before the others; another
    one gets it in brackets behind it, as Chinese menus have it, out of `name`.

    >>> with_letter("Field work", "field", {"F"}), with_letter("管网", "pipe", set())
    ('Field &work', '管网(&P)')
    """
    if title.isascii():
        first = [place for place, each in enumerate(title) if not place or title[place - 1] == " "]
        for place in (*first, *range(len(title))):
            if title[place].isalpha() and title[place].upper() not in used:
                used.add(title[place].upper())
                return f"{title[:place]}&{title[place:]}"
        return title
    letter = next((each for each in name.upper() if each.isalpha() and each not in used), "")
    used.add(letter)
    return f"{title}(&{letter})" if letter else title
