"""Small model files of sewers and water mains that a reader can check by hand."""

# Metres (CMS). W and V have covers at 13 and 12 m; the outfall O has none. P is a pipe of 0.5 m, T a channel
# by a transect of 2.5 m, U one whose transect is missing, E a standard ellipse (number 4: 24 × 38 in), K a
# custom shape of 2 m whose curve is 0.6 of that wide; R is a weir, M a pump.
SEWER = """[TITLE]
All kinds of links
[OPTIONS]
FLOW_UNITS CMS
[JUNCTIONS]
W 10 3 0 0 0
V 9.5 2.5 0 0 0
X 9 0 0 0 0
[OUTFALLS]
O 8 FREE
[CONDUITS]
P W V 100 0.013 0 0 0 0
T V X 100 0.03 0 0 0 0
U X O 100 0.03 0 0 0 0
E W X 50 0.013 0 0 0 0
K V O 80 0.013 0 0 0 0
[PUMPS]
M V W * ON 0 0
[WEIRS]
R W O TRANSVERSE 1.5 1.8 NO 0 0
[XSECTIONS]
P CIRCULAR 0.5 0 0 0 1
T IRREGULAR 101 0 0 0 1
U IRREGULAR 999 0 0 0 1
E HORIZ_ELLIPSE 4 0 0 0 1
K CUSTOM 2 shape 0 0 1
R RECT_OPEN 20 3 0 0
[TRANSECTS]
NC 0.03 0.03 0.03
X1 101 4 0 10 0 0 0 0 0
GR 12.0 0 9.5 4 10 6 11 10
[CURVES]
shape SHAPE 0 0.2
shape 0.5 0.6
shape 1.0 0.1
[MAP]
DIMENSIONS 0 0 100 100
UNITS Feet
[COORDINATES]
W 0 0
V 100 0
X 100 100
O 0 100
"""

# Two junctions at 5 and 6 m, a reservoir, a main of 200 mm, a pump and a valve.
WATER = """[JUNCTIONS]
A 5 0
B 6 0
C 6 0
[RESERVOIRS]
R 50
[PIPES]
P1 A B 100 200 100 0 Open
[PUMPS]
U R A HEAD 1
[VALVES]
V B C 100 PRV 30 0
[CURVES]
1 10 20
[OPTIONS]
Units LPS
[COORDINATES]
R -50 0
A 0 0
B 100 0
C 110 20
"""
