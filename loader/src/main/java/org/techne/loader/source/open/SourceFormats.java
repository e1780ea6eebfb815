package org.techne.loader.source.open;

import java.util.List;
import java.util.Optional;
import org.techne.loader.source.Head;
import org.techne.loader.source.SourceFormat;
import org.techne.loader.source.html.PaperHtml;
import org.techne.loader.source.json.ArxivSnapshot;
import org.techne.loader.source.json.CrossrefWorks;
import org.techne.loader.source.json.HfDaily;
import org.techne.loader.source.json.JsonFormat;
import org.techne.loader.source.json.OpenAlexWorks;
import org.techne.loader.source.json.PaperJson;
import org.techne.loader.source.json.PapersWithCode;
import org.techne.loader.source.json.PwcLinks;
import org.techne.loader.source.json.PwcTables;
import org.techne.loader.source.json.S2Graph;
import org.techne.loader.source.json.S2OpenCorpus;
import org.techne.loader.source.json.S2Orc;
import org.techne.loader.source.page.AlternatingPage;
import org.techne.loader.source.page.DailyPage;
import org.techne.loader.source.page.ProfilePage;
import org.techne.loader.source.plain.ArxivAbs;
import org.techne.loader.source.plain.Bibtex;
import org.techne.loader.source.plain.Medline;
import org.techne.loader.source.plain.PaperTable;
import org.techne.loader.source.plain.Pmlr;
import org.techne.loader.source.plain.Ris;
import org.techne.loader.source.xml.AclAnthology;
import org.techne.loader.source.xml.ArxivAtom;
import org.techne.loader.source.xml.ArxivOai;
import org.techne.loader.source.xml.Dblp;

/** All formats that are read, the particular ones before the general ones: the first that recognises a document reads it. */
public final class SourceFormats {
    /** Every format, in the order in which they are tried. */
    public static final List<SourceFormat> ALL = List.of(
            new JsonFormat(new ArxivSnapshot()),
            new JsonFormat(new HfDaily()),
            new JsonFormat(new OpenAlexWorks()),
            new JsonFormat(new CrossrefWorks()),
            new JsonFormat(new S2Graph()),
            new JsonFormat(new S2Orc()),
            new JsonFormat(new S2OpenCorpus()),
            new JsonFormat(new PapersWithCode()),
            new JsonFormat(new PwcLinks()),
            new JsonFormat(new PwcTables()),
            new JsonFormat(new PaperJson()),
            new ArxivAtom(),
            new ArxivOai(),
            new Dblp(),
            new AclAnthology(),
            new PaperHtml(),
            new ArxivAbs(),
            new Pmlr(),
            new Medline(),
            new Ris(),
            new Bibtex(),
            new PaperTable(),
            new ProfilePage(),
            new DailyPage(),
            new AlternatingPage());

    private SourceFormats() {}

    /** The format of a document that begins so; empty where none is known. */
    public static Optional<SourceFormat> recognise(Head head) {
        return ALL.stream().filter(format -> format.recognises(head)).findFirst();
    }
}
