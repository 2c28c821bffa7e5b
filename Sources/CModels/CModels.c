#include "CModels.h"

// Each file is embedded as it lies in files/; a new one adds its bytes here and its line in the table below.
static const unsigned char therapist_model[] = {
#embed "files/therapist.model"
};
static const unsigned char client_model[] = {
#embed "files/client.model"
};
static const unsigned char neighbours_model[] = {
#embed "files/neighbours.model"
};
static const unsigned char states_model[] = {
#embed "files/states.model"
};
static const unsigned char words_vectors[] = {
#embed "files/words.vectors"
};
static const unsigned char emotion_model[] = {
#embed "files/emotion.model"
};
static const unsigned char risk_model[] = {
#embed "files/risk.model"
};
static const unsigned char encoder_model[] = {
#embed "files/encoder.model"
};
static const unsigned char english_words[] = {
#embed "files/english.words"
};
static const unsigned char evaluation_json[] = {
#embed "files/evaluation.json"
};
static const unsigned char transcript_schema[] = {
#embed "files/transcript.schema.json"
};
static const unsigned char analysis_schema[] = {
#embed "files/analysis.schema.json"
};
static const unsigned char gold_schema[] = {
#embed "files/gold.schema.json"
};
static const unsigned char report_schema[] = {
#embed "files/report.schema.json"
};
static const unsigned char dashboard_schema[] = {
#embed "files/dashboard.schema.json"
};
static const unsigned char latest_schema[] = {
#embed "files/latest.schema.json"
};
static const unsigned char run_schema[] = {
#embed "files/run.schema.json"
};
static const unsigned char evaluation_schema[] = {
#embed "files/evaluation.schema.json"
};
static const unsigned char queue_schema[] = {
#embed "files/queue.schema.json"
};
static const unsigned char agreement_schema[] = {
#embed "files/agreement.schema.json"
};
static const unsigned char trainee_page[] = {
#embed "files/trainee.mustache"
};
static const unsigned char trainee_markdown[] = {
#embed "files/trainee.md.mustache"
};
static const unsigned char dashboard_page[] = {
#embed "files/dashboard.mustache"
};
static const unsigned char evaluation_page[] = {
#embed "files/evaluation.mustache"
};
static const unsigned char handbook_page[] = {
#embed "files/handbook.mustache"
};
static const unsigned char style[] = {
#embed "files/style.css"
};

// The build writes the commit where it knows it.
#if __has_embed("files/commit")
#define HAS_COMMIT 1
static const unsigned char commit[] = {
#embed "files/commit"
};
#endif

#define FILE_ENTRY(name, bytes) {name, bytes, sizeof(bytes)}

static const pe_embedded_file files[] = {
    FILE_ENTRY("therapist.model", therapist_model),
    FILE_ENTRY("client.model", client_model),
    FILE_ENTRY("neighbours.model", neighbours_model),
    FILE_ENTRY("states.model", states_model),
    FILE_ENTRY("words.vectors", words_vectors),
    FILE_ENTRY("emotion.model", emotion_model),
    FILE_ENTRY("risk.model", risk_model),
    FILE_ENTRY("encoder.model", encoder_model),
    FILE_ENTRY("english.words", english_words),
    FILE_ENTRY("evaluation.json", evaluation_json),
    FILE_ENTRY("transcript.schema.json", transcript_schema),
    FILE_ENTRY("analysis.schema.json", analysis_schema),
    FILE_ENTRY("gold.schema.json", gold_schema),
    FILE_ENTRY("report.schema.json", report_schema),
    FILE_ENTRY("dashboard.schema.json", dashboard_schema),
    FILE_ENTRY("latest.schema.json", latest_schema),
    FILE_ENTRY("run.schema.json", run_schema),
    FILE_ENTRY("evaluation.schema.json", evaluation_schema),
    FILE_ENTRY("queue.schema.json", queue_schema),
    FILE_ENTRY("agreement.schema.json", agreement_schema),
    FILE_ENTRY("trainee.mustache", trainee_page),
    FILE_ENTRY("trainee.md.mustache", trainee_markdown),
    FILE_ENTRY("dashboard.mustache", dashboard_page),
    FILE_ENTRY("evaluation.mustache", evaluation_page),
    FILE_ENTRY("handbook.mustache", handbook_page),
    FILE_ENTRY("style.css", style),
#ifdef HAS_COMMIT
    FILE_ENTRY("commit", commit),
#endif
};

const pe_embedded_file *pe_embedded_file_at(size_t index) {
  return index < sizeof(files) / sizeof(files[0]) ? &files[index] : 0;
}
