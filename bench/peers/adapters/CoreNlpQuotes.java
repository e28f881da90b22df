import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;

/** Answers articles with CoreNLP's quote annotator: one JSON line in, one out (see ../protocol.ts). It gives no cues. */
public final class CoreNlpQuotes {
  private final StanfordCoreNLP pipeline;
  private final QuoteAnnotator quoteAnnotator;
  private final com.sun.management.OperatingSystemMXBean system =
      (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private CoreNlpQuotes() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    properties.setProperty("threads", "1");
    // Only what quotations need: no times, no fine classes of names.
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    pipeline = new StanfordCoreNLP(properties);
    quoteAnnotator = new QuoteAnnotator("quote", properties);
  }

  public static void main(String[] arguments) throws IOException {
    CoreNlpQuotes quotes = new CoreNlpQuotes();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String version = StanfordCoreNLP.class.getPackage().getImplementationVersion();
    String name = "CoreNLP" + (version == null ? "" : " " + version) + ", Java " + System.getProperty("java.version");
    out.println(Json.createObjectBuilder().add("ready", name).build());
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonObject article = Json.createReader(new StringReader(line)).readObject();
      out.println(quotes.answer(article.getString("id"), article.getString("text")));
    }
  }

  private JsonObject answer(String id, String text) {
    long wall = System.nanoTime();
    long cpu = system.getProcessCpuTime();
    JsonArrayBuilder statements = findStatements(text);
    return Json.createObjectBuilder()
        .add("id", id)
        .add("statements", statements)
        .add("refused", 0)
        .add("wall", (System.nanoTime() - wall) / 1e6)
        .add("cpu", (system.getProcessCpuTime() - cpu) / 1e6)
        .build();
  }

  /** Quotations that were linked to the very same mention are one statement, as in `"A," she said, "B"`. */
  private JsonArrayBuilder findStatements(String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    // No chains of coreference: they cost most of the time and only tell who is meant by the mention that is wanted here.
    document.annotation().set(CorefCoreAnnotations.CorefChainAnnotation.class, new HashMap<>());
    quoteAnnotator.annotate(document.annotation());
    document.wrapAnnotations();
    Map<Object, JsonObjectBuilder> statements = new LinkedHashMap<>();
    Map<Object, JsonArrayBuilder> contents = new LinkedHashMap<>();
    for (CoreQuote quote : document.quotes()) {
      Integer begin = quote.coreMap().get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
      Integer end = quote.coreMap().get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
      Object key = begin == null ? quote : begin;
      JsonObjectBuilder statement = statements.computeIfAbsent(key, unused -> Json.createObjectBuilder().addNull("cue"));
      if (begin == null) statement.addNull("source");
      else statement.add("source", mention(document.tokens(), begin, end));
      contents
          .computeIfAbsent(key, unused -> Json.createArrayBuilder())
          .add(span(quote.quoteCharOffsets().first(), quote.quoteCharOffsets().second()));
    }
    JsonArrayBuilder all = Json.createArrayBuilder();
    statements.forEach((key, statement) -> all.add(statement.add("content", contents.get(key))));
    return all;
  }

  private static JsonObjectBuilder mention(List<CoreLabel> tokens, int first, int last) {
    return span(tokens.get(first).beginPosition(), tokens.get(last).endPosition());
  }

  private static JsonObjectBuilder span(int start, int end) {
    return Json.createObjectBuilder().add("start", start).add("end", end);
  }
}
