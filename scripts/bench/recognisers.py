"""How fast the recognisers' Python package reads a text with four of its Chinese models: recognisers.py TEXT prints MB/s."""

import sys
import time

from recognizers_number import NumberRecognizer
from recognizers_number_with_unit import NumberWithUnitRecognizer
from recognizers_text import Culture

with open(sys.argv[1], encoding="utf-8") as file:
    text = file.read()
lines = [line for line in text.split("\n") if line.strip()]
numbers = NumberRecognizer(Culture.Chinese)
units = NumberWithUnitRecognizer(Culture.Chinese)
models = [
    numbers.get_number_model(), numbers.get_percentage_model(), units.get_dimension_model(), units.get_currency_model()]
start = time.perf_counter()
for line in lines:
    for model in models:
        model.parse(line)
print(f"{len(text.encode()) / (time.perf_counter() - start) / 1e6:.3f}")
