"""Components digitised by class and click, with the keyboard alone where one likes."""
