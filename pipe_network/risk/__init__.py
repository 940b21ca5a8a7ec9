"""Risk of lines by a formula that is data. Order: formula → measures → score → picture."""
