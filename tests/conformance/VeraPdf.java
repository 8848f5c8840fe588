import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Reference;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Asks veraPDF about many files in one process, which ends when its standard input does.
 *
 * <p>A question is one line: flavours with commas between them ("3a,ua1"), then files, separated by
 * tabs. Its answer is one line for each file and flavour, and an empty one: file, flavour,
 * "conforms" or "fails" or "error", number of checks, reasons; separated by tabs. The jar that
 * brings veraPDF lacks the library with which it reads its rules, so they are read here with the
 * JDK's own parser.
 */
public final class VeraPdf {
  private static final String RULES = "org/verapdf/pdfa/validation/";

  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader questions =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Map<String, ValidationProfile> profiles = new HashMap<>();
    for (String line = questions.readLine(); line != null; line = questions.readLine()) {
      String[] question = line.split("\t");
      for (String name : question[0].split(",")) {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(name);
        if (!profiles.containsKey(name)) {
          profiles.put(name, profileOf(flavour));
        }
        for (int i = 1; i < question.length; i++) {
          String verdict = verdict(question[i], flavour, profiles.get(name));
          out.println(question[i] + "\t" + name + "\t" + verdict);
        }
      }
      out.println();
    }
  }

  private static String verdict(String file, PDFAFlavour flavour, ValidationProfile profile) {
    try (InputStream content = new FileInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(content, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
      ValidationResult result = validator.validate(parser);
      Set<String> reasons = new TreeSet<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          RuleId rule = assertion.getRuleId();
          reasons.add(rule.getClause() + "-" + rule.getTestNumber() + " " + plain(assertion));
        }
      }
      return (result.isCompliant() ? "conforms" : "fails")
          + "\t" + result.getTotalAssertions() + "\t" + String.join(" | ", reasons);
    } catch (Exception | StackOverflowError error) {
      return "error\t0\t" + String.valueOf(error).replaceAll("\\s+", " ");
    }
  }

  private static String plain(TestAssertion assertion) {
    return String.valueOf(assertion.getMessage()).replaceAll("\\s+", " ");
  }

  private static ValidationProfile profileOf(PDFAFlavour flavour) throws Exception {
    String id = flavour.getId();
    String name = id.startsWith("ua") ? "PDFUA-" + id.substring(2) : "PDFA-" + id.toUpperCase();
    Element root = rulesIn(RULES + name + ".xml");
    Set<Rule> rules = new HashSet<>();
    for (Element rule : children(child(root, "rules"), "rule")) {
      rules.add(ruleFrom(rule));
    }
    if (rules.isEmpty()) {
      throw new IllegalStateException("no rules in " + name);
    }
    Set<Variable> variables = new HashSet<>();
    for (Element each : children(child(root, "variables"), "variable")) {
      variables.add(
          Profiles.variableFromValues(
              each.getAttribute("name"), each.getAttribute("object"),
              text(each, "defaultValue"), text(each, "value")));
    }
    return Profiles.profileFromValues(
        flavour, Profiles.profileDetailsFromValues(id, id, "", new Date(0)), "", rules, variables);
  }

  private static Element rulesIn(String resource) throws Exception {
    try (InputStream stream = VeraPdf.class.getClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        throw new FileNotFoundException(resource);
      }
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream)
          .getDocumentElement();
    }
  }

  private static Rule ruleFrom(Element rule) {
    Element id = child(rule, "id");
    List<Reference> references = new ArrayList<>();
    for (Element each : children(child(rule, "references"), "reference")) {
      references.add(
          Profiles.referenceFromValues(
              each.getAttribute("specification"), each.getAttribute("clause")));
    }
    return Profiles.ruleFromValues(
        Profiles.ruleIdFromValues(
            PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
            id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber"))),
        rule.getAttribute("object"),
        rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null,
        rule.getAttribute("tags"), text(rule, "description"), text(rule, "test"),
        Profiles.errorFromValues(text(child(rule, "error"), "message"), Collections.emptyList()),
        references);
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent == null ? null : parent.getFirstChild();
        node != null; node = node.getNextSibling()) {
      if (name.equals(node.getNodeName())) {
        found.add((Element) node);
      }
    }
    return found;
  }

  private static Element child(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? null : found.get(0);
  }

  private static String text(Element parent, String name) {
    Element found = child(parent, name);
    return found == null ? "" : found.getTextContent();
  }
}
