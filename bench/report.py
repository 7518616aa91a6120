"""Prints what was measured as the table of the README: report.py <results> <facts>"""

import csv
import statistics
import sys
from collections import defaultdict

NAMES = {
    "get": "GET an event",
    "list": "list 20 events, by cursor",
    "sign_up": "sign up, spread over events",
    "sign_up_rush": "sign up, everybody for one event",
    "sign_up_full": "the same, and it is full",
    "list_deep": "list 20 events, far behind",
    "search": "search, one in a thousand fits",
    "search_common": "search, one in five fits",
    "search_nothing": "search, nothing fits",
}
# What is wanted: the share of pgbench, the service's processor time in microseconds, the growth from small to large.
SHARE = {"get": 0.45, "list": 0.55, "sign_up": 0.75, "sign_up_rush": 1.0}
SPENT = {"get": 80, "list": 115, "sign_up": 230}
GROWTH = {"get": 1.3, "list": 2.0, "sign_up": 2.0}
TICK = 10_000  # microseconds


def read(results):
    """By size, operation and side: the rounds in their order, each as numbers by name."""
    runs = defaultdict(list)
    columns = "size operation side round requests seconds failed service database sent half whole".split()
    for row in csv.reader(open(results, encoding="utf-8")):
        run = dict(zip(columns, row))
        if run["round"] == "warm-up":
            continue
        key = int(run["size"]), run["operation"], run["side"]
        numbers = {name: float(run[name]) for name in columns[4:]}
        numbers["rate"] = numbers["requests"] / numbers["seconds"]
        for name in ("service", "database"):
            numbers[name] *= TICK / numbers["requests"]
        numbers["sent"] /= numbers["requests"]
        runs[key].append(numbers)
    return runs


def median(runs, name):
    return statistics.median(run[name] for run in runs)


def share(service, pgbench):
    ratios = [mine["rate"] / theirs["rate"] for mine, theirs in zip(service, pgbench)]
    spread = f", {min(ratios):.2f} to {max(ratios):.2f}" if len(ratios) > 1 else ""
    return f"{statistics.median(ratios):.2f}{spread}"


def table(head, rows):
    print("| " + " | ".join(head) + " |")
    print("|---" * len(head) + "|")
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print()


def goal(text, bound, sign):
    return f"{text} (goal {sign} {bound})" if bound else text


def of_size(runs, facts, size):
    print(f"### {size:,} events\n")
    rows = []
    for operation, name in NAMES.items():
        mine, theirs = runs[size, operation, "service"], runs[size, operation, "pgbench"]
        if mine:
            rows.append([
                name + (f" (page {facts[size, operation, 'page']})" if (size, operation, "page") in facts else ""),
                goal(share(mine, theirs), SHARE.get(operation), "≥") if theirs else "",
                f"{median(mine, 'rate'):,.0f}",
                goal(f"{median(mine, 'service'):.0f} µs", SPENT.get(operation), "≤"),
                f"{median(mine, 'database'):.0f} µs",
                f"{median(theirs, 'database'):.0f} µs" if theirs else "",
                f"{median(mine, 'half'):.1f} / {median(mine, 'whole'):.1f} ms",
                facts.get((size, operation, "statements"), ""),
                f"{median(mine, 'sent'):.1f}",
            ])
    table(["", "share of pgbench", "per second", "CPU, service", "CPU, database", "the same under pgbench",
           "half / 99 % within", "statements", "round trips"], rows)


def growth(runs, sizes):
    small, large = sizes[0], sizes[-1]
    print(f"### From {small:,} to {large:,} events\n")
    rows = []
    for operation, name in NAMES.items():
        before, after = runs[small, operation, "service"], runs[large, operation, "service"]
        if before and after:
            total = [median(run, "service") + median(run, "database") for run in (before, after)]
            grown = goal(f"{total[1] / total[0]:.2f} ×", GROWTH.get(operation), "≤")
            rows.append([name, f"{total[0]:.0f} µs", f"{total[1]:.0f} µs", grown])
    table(["CPU, service and database", f"{small:,}", f"{large:,}", "growth"], rows)


def main(results, facts_file):
    runs = read(results)
    facts = {(int(size), operation, what): value for size, operation, what, value in csv.reader(open(facts_file))}
    sizes = sorted({size for size, _, _ in runs})
    for size in sizes:
        of_size(runs, facts, size)
    if len(sizes) > 1:
        growth(runs, sizes)
    failed = sum(run["failed"] for all_rounds in runs.values() for run in all_rounds)
    if failed:
        print(f"**{failed:.0f} requests failed: these numbers do not count.**")


main(*sys.argv[1:])
