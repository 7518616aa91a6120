"""Tells what PostgreSQL was asked for one request, and makes a pgbench script of it.

    statements.py <log> [<psql> <database> <event's number> <person's number> <script>]

The statements are the service's own, as PostgreSQL's log (jsonlog) has them, sent as the service sends them: what came in
one round trip goes in one, and every value is a parameter. The event and the person become variables; all else stays as it
was in that request, and is written beside the script as the options that pgbench needs. Prints how many statements there were.
"""

import json
import re
import subprocess
import sys

NOT_COUNTED = re.compile(r"begin|commit|set ", re.IGNORECASE)


def asked(log):
    """The statements of the request: each with its transaction, its text and its values."""
    for line in open(log, encoding="utf-8"):
        entry = json.loads(line)
        message = re.match(r"execute [^:]*: (.*)", entry.get("message", ""), re.DOTALL)
        if entry.get("application_name") == "samling" and message:
            text = message[1].strip()
            if text and not NOT_COUNTED.match(text):
                yield entry["vxid"], text, values(entry.get("detail", ""))


def values(detail):
    """What stands behind "parameters: $1 = 'one', $2 = NULL"."""
    found = re.findall(r"\$\d+ = (?:(NULL)|'((?:[^']|'')*)')", detail)
    return [None if null else text.replace("''", "'") for null, text in found]


def types(psql, database, statement):
    """The types that PostgreSQL finds for the parameters."""
    told = subprocess.run(
        [psql, "-XqAt", "-v", "ON_ERROR_STOP=1", "-U", "postgres", "-d", database],
        input=f"prepare asked as {statement};\nselect unnest(parameter_types) from pg_prepared_statements;",
        capture_output=True, text=True)
    if told.returncode:
        sys.exit(f"PostgreSQL does not know the types in\n{statement}\n{told.stderr}")
    return told.stdout.splitlines()


def parameter(name, value, kind, varying):
    """How pgbench is to write the value, and the constant that it needs for that, if it needs one."""
    if value is None:
        return f"nullif(:nothing, 'nothing')::{kind}", {}
    if not value:
        return f"''::{kind}", {}
    for variable, number in varying.items():
        if number in value:
            before, after = value.split(number, 1)
            return f"('{before}' || :{variable}::text || '{after}')::{kind}", {}
    return f"(:{name})::{kind}", {name: value}


def write_script(statements, psql, database, event, person, script):
    varying = {"event": event, "person": person}
    lines, constants, last = [], {"nothing": "nothing"}, None
    for number, (transaction, statement, given) in enumerate(statements):
        if transaction != last:
            lines += ["\\endpipeline"] * (last is not None) + ["\\startpipeline"]
        last = transaction
        written = []
        for place, (value, kind) in enumerate(zip(given, types(psql, database, statement))):
            text, constant = parameter(f"value{number}_{place}", value, kind, varying)
            written.append(text)
            constants.update(constant)
        lines.append(re.sub(r"\$(\d+)", lambda found: written[int(found[1]) - 1], statement) + ";")
    with open(f"{script}.pgbench", "w", encoding="utf-8") as out:
        out.write("\n".join([
            "\\set target random(0, :targets - 1)",
            "\\set event 100000000000 + :first_target + 10 * (:target / :per_ten) + 2 * (:target % :per_ten)",
            "\\set person 100000000000 + random(0, :people - 1)",
            *lines,
            "\\endpipeline\n"]))
    with open(f"{script}.constants", "w", encoding="utf-8") as out:
        out.writelines(f"-D\n{name}={value}\n" for name, value in constants.items())


def main(log, *rest):
    statements = list(asked(log))
    if rest:
        write_script(statements, *rest)
    print(len(statements))


main(*sys.argv[1:])
