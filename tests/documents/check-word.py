# Validates the parts of Word documents against the ECMA-376 schemas: python3 check-word.py FOLDER-OF-SCHEMAS FILE.docx …  (needs lxml)
# What the transitional schemas do not know (alternate content, other namespaces) is set aside first.
import re, shutil, sys, tempfile, zipfile
from pathlib import Path
from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
KNOWN = ("http://schemas.openxmlformats.org/", "http://www.w3.org/XML/1998/namespace")
SCHEMA_OF = [
    (r"word/(document|styles|numbering|settings|footnotes|fontTable|comments|header\d+|footer\d+)\.xml$", "wml.xsd"),
    (r"word/charts/chart\d+\.xml$", "dml-chart.xsd"),
]

XML = '''<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
<xs:attribute name="space"><xs:simpleType><xs:restriction base="xs:NCName"><xs:enumeration value="default"/><xs:enumeration value="preserve"/></xs:restriction></xs:simpleType></xs:attribute>
<xs:attribute name="lang" type="xs:string"/></xs:schema>'''

given, files = sys.argv[1], sys.argv[2:]
schemas = {}

# The schema of Word names the attributes of xml: without saying where they are declared.
folder = Path(tempfile.mkdtemp())
for one in Path(given).glob("*.xsd"):
    text = one.read_text("utf-8")
    (folder / one.name).write_text(re.sub(r'(namespace="http://www.w3.org/XML/1998/namespace")\s*/>', r'\1 schemaLocation="xml.xsd"/>', text), "utf-8")
(folder / "xml.xsd").write_text(XML, "utf-8")


def schema(name):
    if name not in schemas:
        schemas[name] = etree.XMLSchema(etree.parse(f"{folder}/{name}"))
    return schemas[name]


def plain(root):
    for found in list(root.iter(f"{{{MC}}}AlternateContent")):
        found.getparent().remove(found)
    for element in root.iter():
        for name in list(element.attrib):
            if name.startswith("{") and not name[1:].startswith(KNOWN) or name.startswith(f"{{{MC}}}"):
                del element.attrib[name]
    return root


wrong = False
for path in files:
    errors = set()
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            xsd = next((xsd for pattern, xsd in SCHEMA_OF if re.match(pattern, name)), None)
            if xsd:
                one = schema(xsd)
                if not one.validate(plain(etree.fromstring(archive.read(name)))):
                    errors |= {f"{name}: {error.message}" for error in one.error_log}
    print(f"{path}: {'valid' if not errors else 'NOT valid'}")
    for error in sorted(errors)[:20]:
        print(f"  {error}")
    wrong |= bool(errors)
shutil.rmtree(folder)
sys.exit(wrong)
